/** Words of the shared components and of the frame around every page. */
export const components = {
	required: 'skal udfyldes',
	dateHint: 'Dag, måned og år, fx 17.4.2026',
	remove: (what: string) => `Fjern ${what}`,
	signInBeside: 'Log ind igen i en ny fane, og gem så her',
	skipToContent: 'Gå til indholdet',
	crumbs: 'Du er her',
	mainNavigation: 'Projektets sider',
	openMenu: 'Flere valg',
	menuBack: 'Tilbage',
	errorSummary: (count: number) =>
		count === 1 ? 'Der er én ting at rette' : `Der er ${count} ting at rette`,
	notice: { info: 'Bemærk', warning: 'Advarsel', error: 'Fejl', success: 'Klaret' },
	light: { green: 'Grøn', yellow: 'Gul', red: 'Rød', grey: 'Grå' },
	status: {
		proposed: 'Foreslået',
		agreed: 'Aftalt',
		inProgress: 'I gang',
		waiting: 'Venter',
		done: 'Udført',
		inOperation: 'I drift',
		dropped: 'Opgivet'
	},
	combobox: {
		placeholder: 'Søg på nummer eller ord',
		results: (count: number) =>
			count === 0 ? 'Ingen forslag' : count === 1 ? '1 forslag' : `${count} forslag`,
		nothing: (query: string) => `Intet passer til “${query}”. Prøv et andet ord.`,
		chosen: 'Valgt',
		more: (count: number) => `${count} mere. Skriv for at finde dem.`
	},
	presence: {
		title: 'Til stede',
		nobody: 'Ingen andre er her',
		count: (count: number) => (count === 1 ? '1 til stede' : `${count} til stede`),
		you: 'dig'
	},
	nav: {
		overview: 'Overblik',
		recommendations: 'Anbefalinger',
		sources: 'Kilder',
		workshops: 'Workshops',
		boards: 'Tavler',
		actions: 'Handlinger',
		groups: 'Arbejdsgrupper',
		steering: 'Styregruppe',
		search: 'Søg',
		settings: 'Personer'
	},
	frame: {
		signIn: 'Log ind',
		signOut: 'Log ud',
		leave: 'Forlad',
		/** Said after it where there is room; always heard. */
		leaveWhat: 'workshoppen',
		signedInAs: (name: string) => `Logget ind som ${name}`,
		takingPartAs: (name: string) => `Du er med som ${name}`,
		otherLanguage: 'English',
		accessibility: 'Tilgængelighed'
	},
	error: {
		signInFirst: 'Log ind først',
		signInFirstHelp: 'Siden er kun for dem, der er med i projektet.',
		notFound: 'Siden findes ikke',
		notFoundHelp: 'Adressen er måske skrevet forkert, eller siden er flyttet.',
		gone: 'Det er slettet',
		goneHelp: 'Det kan være, at nogen har slettet det, mens du så på det.',
		forbidden: 'Du har ikke adgang til siden',
		forbiddenHelp: 'Spørg projektlederen, om du skal have adgang.',
		tooMany: 'Det gik for stærkt',
		tooManyHelp: 'Vent et øjeblik, og prøv igen.',
		unexpected: 'Noget gik galt hos os',
		unexpectedHelp: 'Det, du har gemt, er der stadig. Prøv igen om lidt.',
		home: 'Gå til forsiden'
	}
};
