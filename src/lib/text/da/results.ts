import type { RecordedBoard } from '../../domain/workshop/workshopRecord';
import type { BoardLevel } from '../../domain/workshop/boardLevel';

const from: Record<BoardLevel, string> = {
	own: 'skrevet alene',
	pair: 'fra et par',
	table: 'fra et bord',
	plenum: 'fra den fælles tavle'
};

/** What came of a workshop, how it is ended, and what one has promised there. */
export const results = {
	title: 'Resultat',
	of: (workshop: string) => `Resultat af ${workshop}`,
	link: 'Se resultatet',
	contents: 'Indhold',
	print: 'Udskriv',
	ended: (when: string) => `Afsluttet ${when}`,
	goesOn: 'Workshoppen er ikke afsluttet. Her står det, den er nået til.',
	rehearsal: 'Øvelse',
	attendance: {
		title: 'Deltagere',
		count: (people: number) => (people === 1 ? '1 deltager' : `${people} deltagere`),
		caption: 'Deltagere fra hver sektor',
		sector: 'Sektor',
		people: 'Deltagere',
		missing: (sectors: string) => `Ingen kom fra: ${sectors}.`,
		tables: 'Deltagere ved hvert bord',
		table: 'Bord'
	},
	words: {
		title: 'Ord på vej ind og ud',
		said: (count: number) =>
			count === 1 ? '1 har skrevet et ord.' : `${count} har skrevet et ord.`,
		times: (word: string, count: number) => (count === 1 ? word : `${word} (${count})`)
	},
	boards: {
		title: 'Temaer og sedler',
		table: ({ tableNumber, title }: Pick<RecordedBoard, 'tableNumber' | 'title'>) =>
			tableNumber === null ? title : `Bord ${tableNumber}`,
		noTheme: (section: string) => `Uden tema: ${section}`,
		notes: (count: number) => (count === 1 ? '1 seddel' : `${count} sedler`),
		from: (level: BoardLevel, table: number | null) =>
			level === 'table' && table !== null ? `fra bord ${table}` : from[level]
	},
	votes: {
		title: 'Afstemninger',
		hidden: 'Resultatet blev ikke vist for alle.',
		caption: (title: string) => `Prikker: ${title}`,
		rank: 'Plads',
		option: 'Forslag',
		dots: 'Prikker',
		sector: (name: string) => `Fra ${name}`,
		sectorsHelp:
			'Prikker fra en sektor vises kun, når så mange har stemt, at ingen enkelts stemme kan læses af tallene.'
	},
	ratings: {
		title: 'Vurderinger',
		caption: (title: string) => `Gavn og indsats: ${title}`,
		option: 'Forslag',
		impact: 'Gavn (af 100)',
		effort: 'Indsats (af 100)',
		field: 'Felt',
		agreement: 'Enighed',
		agreed: 'Enige',
		tooFew: (labels: string) => `For få har vurderet til, at det vises: ${labels}.`
	},
	choices: {
		title: 'Valg',
		made: 'Valgt på workshoppen',
		standing: 'Valgt før workshoppen',
		none: 'Der blev ikke valgt noget på workshoppen.',
		recommendation: 'Anbefaling',
		choice: 'Valg',
		reason: 'Begrundelse',
		decidedBy: 'Besluttet af',
		notDiscussed: 'Ikke drøftet',
		allDiscussed: 'Alle anbefalinger blev drøftet.'
	},
	actions: {
		title: 'Handlinger',
		none: 'Der blev ikke skrevet handlinger.',
		caption: (agreed: number, all: number) => `${agreed} af ${all} har fået et ja`,
		number: 'Nr.',
		what: 'Handling',
		owner: 'Ansvarlig',
		dueOn: 'Frist',
		answer: 'Svar',
		reason: 'Hvorfor',
		reasonHelp: 'Begrundelserne vises kun for jer, der kan styre workshoppen.',
		about: (codes: string) => `Om ${codes}`
	},
	parked: {
		title: 'Parkering',
		none: 'Der blev ikke parkeret noget.',
		what: 'Parkeret',
		place: 'Plads',
		remark: 'Bemærkning'
	},
	mine: {
		title: 'Mine tilsagn',
		lead: 'Det her har du svaret på, eller mangler du at svare på.',
		until: (day: string) => `Du kan svare her til og med ${day}.`,
		tooLate: 'Det er for sent at svare her. Skriv til projektlederen.'
	},
	end: {
		title: 'Afslut workshoppen',
		question: 'Vil I slutte nu?',
		what: 'Fasen slutter, døren lukkes, og ingen kan skrive mere. Resultatet bliver stående, og de ansvarlige kan svare i 14 dage.',
		unstored:
			'En fase har lovet, at ingen navne gemmes. Derfor slettes det, folk har skrevet alene, og sedler, der ikke er vist, forsvinder.',
		unplaced: (count: number) =>
			count === 1
				? 'Det her er parkeret og mangler en plads:'
				: `De her ${count} ting er parkeret og mangler en plads:`,
		leavesToLeads: 'Giv det til projektlederne',
		button: 'Afslut nu',
		over: 'Workshoppen er slut',
		goOn: 'Skal I videre, så start en fase i programmet. Så åbner workshoppen igen.'
	}
};
