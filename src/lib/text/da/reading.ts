const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Reading a source, and what people make of what it says. */
export const reading = {
	title: (source: string) => `Læs: ${source}`,
	sources: 'Kilder',
	version: (n: number) => `Version ${n}`,
	otherVersions: 'Andre versioner',
	contents: 'Indhold',
	lead: 'Markér en sætning for at koble den til en anbefaling, lave en ny eller sætte den på en tavle. Med tastaturet: vælg et linjenummer.',
	readOnly: 'Steder, som projektet har markeret, står i margenen.',
	proposals: 'Find anbefalinger i teksten',
	nothing: {
		title: 'Kilden er ikke hentet ind endnu',
		help: 'Handlekraft leverer kildens punkter med egne ord, men ikke selve teksten: den tilhører udgiveren. Hent dokumentet ind, så finder punkterne selv deres sted i det.',
		import: 'Hent dokumentet ind'
	},
	choose: (line: number) => `Vælg i afsnittet ved linje ${line}`,
	line: (line: number) => `Linje ${line}`,
	lines: (from: number, to: number) => (from === to ? `linje ${from}` : `linje ${from}-${to}`),
	margin: {
		label: 'Markeret her',
		passage: 'Markeret sted',
		unsure: 'stedet er usikkert',
		notes: (n: number) => count(n, 'seddel', 'sedler')
	},
	bar: { label: 'Det markerede', hint: 'Brug det markerede til' },
	use: {
		title: 'Brug stedet',
		link: 'Kobl til anbefaling',
		recommendation: 'Ny anbefaling',
		element: 'Nyt delelement',
		note: 'Seddel på tavle',
		mark: 'Bare markér'
	},
	quote: 'Ordene i kilden',
	where: (source: string, version: number, lines: string) =>
		`${source}, version ${version}, ${lines}`,
	sentences: {
		legend: 'Hvilke sætninger?',
		from: 'Fra sætning',
		to: 'Til sætning',
		show: 'Vis stykket',
		option: (n: number, words: string) => `${n}. ${words}`
	},
	form: {
		targets: 'Anbefalinger og delelementer',
		targetsHint: 'Søg på nummer, kode eller ord. Vælg en eller flere.',
		element: (code: string) => `${code}, delelement`,
		chooseTarget: 'Vælg',
		titleField: 'Titel',
		titleHint: 'Hvad skal der gøres? Skriv det som en opfordring.',
		summary: 'Kort sagt',
		summaryHint: 'Med jeres ord, eller behold kildens.',
		kind: 'Art',
		recommendation: 'Under hvilken anbefaling?',
		chooseRecommendation: 'Vælg anbefaling',
		elementText: 'Delelementet',
		board: 'Tavle',
		chooseBoard: 'Vælg tavle',
		boardHint: 'Sedlen lægges nederst i tavlens første felt og kan flyttes derfra.',
		noBoards: 'Der er ingen tavle, du kan skrive på lige nu.',
		noteIs: 'Sedlen kommer til at sige',
		markHelp: 'Stedet får et mærke i margenen, som alle i projektet kan se.'
	},
	save: {
		link: 'Kobl',
		recommendation: 'Opret anbefaling',
		element: 'Opret delelement',
		note: 'Sæt på tavlen',
		mark: 'Markér'
	},
	saved: 'Gemt.',
	seePassage: 'Se stedet',
	passage: {
		title: 'Et sted i kilden',
		read: 'Læs det i sammenhæng',
		again: 'Brug stedet igen',
		markedBy: (name: string, at: string) => `Markeret af ${name}, ${at}`,
		recommendations: 'Anbefalinger',
		noRecommendations: 'Stedet er ikke koblet til en anbefaling endnu.',
		origin: 'lavet af stedet',
		linked: 'koblet til',
		element: 'Delelement',
		notes: 'Sedler',
		noNotes: 'Stedet er ikke på en tavle endnu.',
		onTheWay: 'På vej til tavlen …',
		hiddenNotes: (n: number) =>
			`${count(n, 'seddel', 'sedler')} på tavler, du ikke har adgang til.`,
		actions: 'Handlinger',
		noActions: 'Ingen handlinger endnu.',
		unlink: 'Fjern kobling',
		unlinkOf: (code: string) => `Fjern kobling til ${code}`,
		unmark: 'Fjern markeringen'
	},
	about: {
		title: 'Steder i kilden',
		read: 'Læs i kilden',
		origin: 'Anbefalingen er lavet af dette sted.',
		ofElement: (text: string) => `Om delelementet: ${text}`,
		see: 'Se, hvad stedet er blevet til',
		found: (line: number) => `Fundet i den indlæste tekst, linje ${line}.`,
		unsure: (line: number) =>
			`Usikkert sted i den indlæste tekst, linje ${line}. Ingen har set efter endnu.`,
		own: 'Projektets egen anbefaling, lavet af et sted i kilden.'
	},
	propose: {
		title: 'Foreslåede anbefalinger',
		lead: 'Fundet ud fra overskrifter og lister. Sæt flueben ved dem, I vil have med, ret ordene, og bekræft. Intet af det, I allerede har, bliver ændret.',
		nothing: 'Teksten har ingen overskrifter eller lister, der ligner anbefalinger.',
		nothingHelp: 'Markér selv de steder, der skal blive til anbefalinger, mens du læser.',
		take: (title: string) => `Tag med: ${title}`,
		elements: 'Delelementer',
		made: 'Findes allerede',
		none: 'Sæt flueben ved mindst én.',
		submit: 'Opret de valgte',
		read: 'Læs teksten',
		created: (n: number) => count(n, 'anbefaling oprettet', 'anbefalinger oprettet')
	}
};
