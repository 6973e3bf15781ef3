/** Words of a board's sections: how they are edited, and how notes lie in them. */
export const section = {
	add: 'Tilføj felt',
	more: (title: string) => `Valg for feltet “${title}”`,
	edit: 'Rediger feltet',
	addAfter: 'Tilføj et felt efter',
	lines: 'Rækker og kolonner',
	moveLeft: 'Flyt til venstre',
	moveRight: 'Flyt til højre',
	moveUp: 'Flyt op',
	moveDown: 'Flyt ned',
	remove: 'Slet feltet',
	removeLast: 'Tavlen skal have mindst ét felt',
	ofLimit: (count: number, limit: number) => `${count} af ${limit}`,
	overLimit: (over: number) => (over === 1 ? '1 over målet' : `${over} over målet`),
	workstream: (number: number) => (number === 0 ? 'På tværs' : `Delindsats ${number}`),
	about: (name: string) => `Handler om ${name}`,
	form: {
		newTitle: 'Nyt felt',
		title: 'Rediger feltet',
		name: 'Feltets navn',
		help: 'Hjælpetekst',
		helpHint: 'Står under navnet og siger, hvad der hører til her',
		layout: 'Hvordan skal sedlerne ligge?',
		layouts: {
			list: { label: 'Liste', hint: 'I rækkefølge' },
			matrix: { label: 'Matrix', hint: 'I rækker og kolonner' },
			plane: { label: 'Flade', hint: 'Frit mellem to akser' }
		},
		subject: 'Hvad handler feltet om?',
		subjectHint: 'Sedler, I lægger i feltet, bliver knyttet til det. Kan udelades.',
		noteLimit: 'Mål for antal sedler',
		noteLimitHint: 'Vises som “12 af 10”. Ingen bliver stoppet.',
		noLimit: 'Skriv et helt tal mellem 1 og 500.',
		colour: 'Farvemærke',
		noColour: 'Intet',
		axisX: 'Vandret akse',
		axisY: 'Lodret akse',
		axisName: 'Navn',
		axisNameHint: 'Fx indsats eller effekt. Kan udelades.',
		left: 'Til venstre',
		right: 'Til højre',
		bottom: 'Nederst',
		top: 'Øverst',
		save: 'Gem',
		add: 'Tilføj felt',
		cancel: 'Annuller'
	},
	colours: {
		yellow: 'Gul',
		green: 'Grøn',
		blue: 'Blå',
		red: 'Rød',
		violet: 'Violet',
		grey: 'Grå'
	},
	removal: {
		title: (title: string) => `Slet “${title}”?`,
		to: (notes: string) => `Hvor skal ${notes} hen?`,
		empty: 'Der er ingen sedler i feltet.',
		confirm: 'Slet feltet',
		done: (title: string) => `Feltet “${title}” er slettet.`
	},
	moved: (title: string, place: number) => `“${title}” står nu som nummer ${place}`,
	added: (title: string) => `Feltet “${title}” er tilføjet.`,
	line: {
		title: (section: string) => `Rækker og kolonner i “${section}”`,
		help: 'Det, du ændrer her, ser alle med det samme.',
		row: {
			all: 'Rækker',
			none: 'Ingen rækker endnu',
			name: (place: number) => `Række ${place}`,
			new: 'Ny række',
			add: 'Tilføj række',
			many: 'Rækker fra kataloget'
		},
		column: {
			all: 'Kolonner',
			none: 'Ingen kolonner endnu',
			name: (place: number) => `Kolonne ${place}`,
			new: 'Ny kolonne',
			add: 'Tilføj kolonne',
			many: 'Kolonner fra kataloget'
		},
		manyHint: 'Anbefalinger, delelementer eller delindsatser. Du kan vælge flere.',
		addMany: 'Tilføj de valgte',
		earlier: (title: string) => `Flyt “${title}” frem`,
		later: (title: string) => `Flyt “${title}” tilbage`,
		remove: (title: string) => `Slet “${title}”`,
		removed: (title: string) => `“${title}” er slettet. Sedlerne venter under “Ikke placeret”.`,
		done: 'Færdig'
	},
	matrix: {
		caption: (title: string) => `Sedlerne i “${title}” i rækker og kolonner`,
		noLines: 'Matrixen har ingen rækker og kolonner endnu.',
		setUp: 'Lav rækker og kolonner',
		cell: (row: string, column: string) => [row, column].filter(Boolean).join(' · '),
		addIn: (cell: string) => `Ny seddel i ${cell}`,
		moveTo: (cell: string) => `Flyt til “${cell}”`,
		all: 'Alle sedler'
	},
	plane: {
		label: (title: string) => `Flade: ${title}`,
		help: 'Træk en seddel hen, hvor den hører til, eller vælg “Placér …” i dens menu.',
		across: (percent: number) => `${percent} % fra venstre`,
		up: (percent: number) => `${percent} % fra bunden`,
		on: (axis: string, percent: number) => `${axis}: ${percent} %`,
		placed: 'Placeret'
	},
	placed: (name: string) => `Flyttet til ${name}`,
	waiting: 'Ikke placeret',
	place: {
		button: 'Placér …',
		title: 'Placér sedlen',
		across: 'Fra venstre mod højre',
		up: 'Nedefra og op',
		row: 'Række',
		column: 'Kolonne',
		nowhere: 'Ikke placeret',
		takeOff: 'Tag den af igen',
		done: 'Færdig'
	}
};
