const actions = (n: number) => (n === 1 ? '1 handling' : `${n} handlinger`);
const notes = (n: number) => (n === 1 ? '1 seddel' : `${n} sedler`);

/** Recommendations against delindsatser. */
export const matrix = {
	title: 'Matrix',
	lead: 'Anbefalinger mod delindsatser: hvor der er handlinger og sedler, og hvor der ikke er noget. Tallene er antal, ikke en karakter.',
	print: 'Udskriv',
	printed: (filter: string, day: string) => `${filter} Udskrevet ${day}.`,
	filtered: (parts: readonly string[]) =>
		parts.length === 0 ? 'Uden filter.' : `Filter: ${parts.join(', ')}.`,
	searched: (words: string) => `søgning “${words}”`,
	sector: 'Sektor',
	sectorHint: 'Tæller kun sektorens egne handlinger og sedler.',
	region: 'Anbefalinger mod delindsatser',
	caption: (rows: number) =>
		rows === 1 ? '1 anbefaling i rækkerne' : `${rows} anbefalinger i rækkerne`,
	keys: 'Brug piletasterne til at gå mellem cellerne, og Enter for at åbne en.',
	recommendation: 'Anbefaling',
	workstream: (number: number, title: string) => (number === 0 ? title : `${number}. ${title}`),
	unplaced: 'Uden delindsats',
	total: 'I alt',
	totalHint:
		'En handling, der svarer på flere anbefalinger, tælles én gang i summen. H er handlinger, der har anbefalingen som hovedformål, B dem, der bidrager, og S er sedler. ◆ viser, at delindsatsen har et modsvar i kilderne, ! at de er i spænding.',
	mainPurpose: (n: number) => `H${n}`,
	contributes: (n: number) => `B${n}`,
	notes: (n: number) => `S${n}`,
	counterpart: '◆',
	disagreement: '!',
	words: {
		mainPurpose: (n: number) => `${actions(n)} med den som hovedformål`,
		contributes: (n: number) => `${actions(n)}, der bidrager`,
		notes,
		actions,
		counterpart: 'modsvar i kilderne',
		disagreement: 'spænding i kilderne',
		through: 'kobling gennem en helhed eller en del',
		empty: 'tom'
	},
	cell: {
		title: (code: string, column: string) => `${code} og ${column}`,
		close: 'Luk',
		actions: 'Handlinger',
		notes: 'Sedler',
		counterparts: 'I kilderne',
		noOwner: 'Uden ansvarlig',
		hidden: (n: number) => `${notes(n)} på tavler, du ikke har adgang til.`,
		nothing: 'Her er ikke noget endnu.',
		open: (code: string) => `Åbn ${code}`
	},
	nothing: 'Ingen anbefalinger passer til filtrene'
};
