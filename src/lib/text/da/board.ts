const notes = (count: number) => (count === 1 ? '1 seddel' : `${count} sedler`);
const actions = (count: number) => (count === 1 ? '1 handling' : `${count} handlinger`);

/** Words of the boards: their list, and the page of one board. */
export const board = {
	title: 'Tavler',
	lead: 'Her skriver og ordner I sedler sammen, før noget bliver til handlinger.',
	notes,
	actions,
	ofWorkshop: (title: string) => `Til workshoppen “${title}”`,
	ofProject: 'Projektets egen',
	none: {
		title: 'Der er ingen tavler endnu',
		help: 'Opret den første herunder.',
		readOnly: 'De kommer her, når nogen i projektet opretter dem.'
	},
	create: {
		title: 'Opret en tavle',
		name: 'Tavlens navn',
		nameHint: 'Fx det spørgsmål, I skal svare på',
		template: 'Hvilke felter skal den have?',
		workshop: 'Hvem kan skrive på den?',
		projectOnly: 'Kun projektets egne folk',
		workshopToo: (title: string) => `Også deltagerne i “${title}”`,
		submit: 'Opret tavle'
	},
	delete: {
		button: 'Slet tavlen',
		title: 'Slet tavlen?',
		help: 'Den forsvinder for alle. Handlinger, I har aftalt på den, består.',
		confirm: 'Slet tavlen'
	},
	view: { label: 'Vis som', board: 'Tavle', list: 'Liste' },
	undo: 'Fortryd',
	redo: 'Gentag',
	saved: {
		loading: 'Henter tavlen …',
		saving: 'Gemmer …',
		saved: 'Gemt',
		savedOnDevice: 'Gemt på denne enhed',
		failing: 'Kan ikke gemmes lige nu'
	},
	loading: 'Henter tavlen …',
	needsScript: {
		title: 'Tavlen kræver JavaScript',
		help: 'Alle skriver på den samtidig, og det kan browseren ikke uden. Slå JavaScript til, og hent siden igen, eller skriv sammen med en, der sidder ved siden af.'
	},
	offline: {
		title: 'Ingen forbindelse',
		kept: 'Skriv bare videre. Det bliver gemt på denne enhed og sendt, når forbindelsen er tilbage.',
		notKept:
			'Denne browser kan ikke gemme uden forbindelse. Lad siden stå åben, til forbindelsen er tilbage.'
	},
	failing: 'Serveren kan ikke gemme lige nu. Lad siden stå åben, så gemmer den, så snart den kan.',
	closed: {
		boardDeleted: 'Tavlen er slettet',
		notAllowed: 'Du har ikke længere adgang til tavlen',
		signedOut: 'Du er blevet logget ud',
		badMessage: 'Tavlen skal hentes igen',
		kept: 'Det, du nåede at skrive, ligger stadig på denne enhed.',
		signIn: 'Log ind igen',
		reload: 'Hent siden igen',
		back: 'Til tavlerne'
	},
	putBack: {
		cprLike: 'Et tal, der ligner et CPR-nummer, blev fjernet og er ikke gemt.',
		tooLong: 'Sedlen blev for lang, fordi flere skrev i den. Det sidste er ikke gemt.',
		notNow:
			'Det er der ikke åbent for i denne fase. Det, du skrev, er ikke kommet med; kopiér det, hvis du vil gemme det.',
		notYours: 'Det må du ikke ændre. Det står igen, som det gjorde før.',
		malformed: 'Noget af det kunne ikke gemmes. Hent siden igen, hvis tavlen ser forkert ud.'
	},
	readOnly: 'Du kan læse tavlen, men ikke skrive på den.',
	workshopClosed: 'Workshoppen er ikke åben, så du kan læse, men ikke skrive.',
	noSections: 'Tavlen har ingen felter.',
	empty: 'Ingen sedler endnu',
	add: {
		label: (section: string) => `Ny seddel i ${section}`,
		placeholder: 'Skriv en seddel',
		button: 'Tilføj',
		hint: 'Enter tilføjer. Shift+Enter giver en ny linje.'
	},
	anonymity: {
		named: 'Andre kan se, hvem der har skrevet en seddel.',
		hidden: 'Dit navn vises ikke på sedlerne.',
		unstored: 'Dit navn gemmes ikke sammen med sedlerne.'
	},
	announce: {
		added: (count: number, section: string) =>
			count === 1 ? `1 ny seddel i ${section}` : `${count} nye sedler i ${section}`,
		movedByKey: (section: string, place: number) => `Flyttet til ${section}, plads ${place}`
	}
};
