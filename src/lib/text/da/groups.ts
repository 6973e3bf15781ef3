const people = (n: number) => (n === 1 ? '1 medlem' : `${n} medlemmer`);
const actions = (n: number) => (n === 1 ? '1 åben handling' : `${n} åbne handlinger`);

/** Working groups. */
export const groups = {
	title: 'Arbejdsgrupper',
	lead: 'Her flytter I handlingerne mellem workshop og styregruppe.',
	none: 'Ingen arbejdsgrupper endnu',
	noneHelp: 'Opret en gruppe, og sæt de første medlemmer på.',
	people,
	actions,
	calls: (names: string) => `Tovholder: ${names}`,
	noLead: 'Ingen tovholder endnu',
	next: (when: string) => `Næste møde ${when}`,
	noMeeting: 'Intet møde planlagt',
	closed: 'Afsluttet',
	across: 'Går på tværs',
	found: {
		title: 'Ny arbejdsgruppe',
		name: 'Navn',
		nameHint: 'For eksempel: Forældre og netværk',
		purpose: 'Opgave',
		purposeHint: 'Hvad gruppen skal nå, i en sætning eller to.',
		workstream: 'Delindsats',
		submit: 'Opret arbejdsgruppe'
	},
	edit: { title: 'Ret navn og opgave', submit: 'Gem' },
	close: 'Afslut gruppen',
	closeHelp: 'Det, gruppen har lavet, bliver stående.',
	reopen: 'Åbn gruppen igen',
	closedHelp: 'Gruppen er afsluttet. Den kan åbnes igen.',
	members: {
		title: 'Medlemmer',
		none: 'Ingen medlemmer endnu.',
		lead: 'Tovholder',
		missing: (sectors: string) => `Ingen fra: ${sectors}`,
		all: 'Alle sektorer er med.',
		add: 'Tilføj medlem',
		account: 'Person i projektet',
		noAccount: 'En uden konto (skriv navnet nedenfor)',
		name: 'Navn',
		nameHint: 'Kun for en, der ikke har en konto.',
		email: 'E-mail',
		emailHint: 'Kan udelades. Bruges til indkaldelser.',
		sector: 'Sektor',
		ownSector: 'Personens egen',
		unit: 'Enhed',
		noUnit: 'Ingen',
		isLead: 'Er tovholder',
		makeLead: (name: string) => `Gør ${name} til tovholder`,
		dropLead: (name: string) => `${name} er ikke længere tovholder`,
		makeLeadShort: 'Gør til tovholder',
		dropLeadShort: 'Ikke tovholder',
		end: 'Tag af gruppen',
		endOf: (name: string) => `Tag ${name} af gruppen`,
		alreadyIn: 'Personen er allerede med i gruppen.'
	},
	boards: {
		title: 'Tavler',
		none: 'Ingen tavler endnu.',
		attach: 'Tilføj en tavle, der er der',
		which: 'Tavle',
		choose: 'Vælg en tavle',
		submit: 'Tilføj tavle',
		create: 'Lav en ny tavle',
		name: 'Tavlens navn',
		createSubmit: 'Lav tavle',
		sections: ['I gang', 'Spørgsmål', 'Idéer'],
		detach: 'Tag af gruppen',
		detachOf: (title: string) => `Tag tavlen ${title} af gruppen`
	},
	openActions: {
		title: 'Åbne handlinger',
		help: 'De ældste først. De kommer selv på dagsordenen til hvert møde.',
		none: 'Ingen åbne handlinger. Dem, I aftaler på møderne, kommer hertil af sig selv.',
		all: 'Alle gruppens handlinger, også de færdige',
		noOwner: 'Uden ansvarlig'
	}
};
