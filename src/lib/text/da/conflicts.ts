import type { ConflictStand } from '../../domain/source/conflictStand';

const stand: Record<ConflictStand | 'undecided', string> = {
	undecided: 'Ikke afgjort',
	settled: 'Afgjort',
	leftOpen: 'Ladt åben med vilje',
	reopened: 'Genåbnet'
};

const act: Record<ConflictStand, string> = {
	settled: 'Afgør den',
	leftOpen: 'Lad den stå åben',
	reopened: 'Genåbn den'
};

/** What the sources do not agree on, and how the project decides it. */
export const conflicts = {
	title: 'Uenigheder mellem kilderne',
	lead: 'Kilderne siger ikke altid det samme. Her afgør I, hvad projektet går ud fra, eller lader det stå åbent med en begrundelse.',
	group: {
		undecided: 'Venter på jer',
		leftOpen: 'Ladt åbne med vilje',
		settled: 'Afgjort'
	},
	nothing: {
		title: 'Ingen uenigheder mellem projektets kilder',
		help: 'Når to kilder ikke siger det samme, står de her ved siden af hinanden.'
	},
	stand,
	/** The same on a recommendation's page. */
	about: { title: 'Det skal I afgøre' },
	sides: 'Det siger kilderne',
	/** The source, and the line in it. */
	place: (line: number) => `Se linje ${line} i kildens tekst`,
	placeIn: (source: string, line: number) => `Se linje ${line} i ${source}`,
	actions: {
		title: 'Handlinger, der bygger på det',
		count: (n: number) => (n === 1 ? '1 handling bygger på det' : `${n} handlinger bygger på det`),
		none: 'Ingen handlinger bygger på det endnu.'
	},
	answer: 'Projektet går ud fra',
	present: 'Hvad gælder nu?',
	nobody: 'Ingen har taget stilling endnu.',
	noAnswer: 'Der er intet svar. Begge dele står.',
	by: (body: string, on: string) => `${body}, ${on}`,
	caseNumber: (number: string) => `Sag ${number}`,
	writtenBy: (name: string, at: string) => `Skrevet af ${name} ${at}`,
	history: (n: number) => `Tidligere: ${n}`,
	cannot: 'Projektledere og facilitatorer afgør det på projektets vegne.',
	form: {
		title: 'Jeres afgørelse',
		change: 'Skift afgørelse',
		stand: 'Hvad gør I?',
		act,
		answer: 'Det går projektet ud fra',
		answerHint: 'Skriv det, så andre kan handle efter det. Eller hent en kildes ord.',
		use: (code: string) => `Brug ${code}`,
		useNamed: (code: string, statement: string) => `Brug ${code} som svar: ${statement}`,
		reason: 'Begrundelse',
		reasonHint: 'Skal altid skrives.',
		decidingBody: 'Hvem har besluttet det?',
		decidingBodyHint: 'For eksempel Styregruppen.',
		decidedOn: 'Besluttet den',
		caseNumber: 'Sagsnummer',
		save: 'Gem afgørelsen',
		meanwhile: (name: string, stand: string, answer: string | null) =>
			`${name} har skrevet det her imens: ${stand}${answer ? ` – ”${answer}”` : ''}. Det, du har skrevet, står her stadig.`,
		overrule: 'Gem igen, hvis din skal gælde i stedet. Den anden bliver stående i historikken.'
	}
};
