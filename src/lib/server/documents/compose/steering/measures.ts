/** How much of each part a report tells. */
export interface Measure {
	/** Actions or recommendations named under each exception. */
	named: number;
	/** Decisions asked for. */
	decisions: number;
	hasOptions: boolean;
	/** Characters of each of a workstream's texts, of a proposal, of what is done about a risk. */
	words: number;
	/** Characters of a title. */
	title: number;
	risks: number;
	/** Workstreams told in words; the rest only by their lights. */
	workstreams: number;
}

/** The rule of shortening, from all to least: names of exceptions and long texts go first, decisions last. */
export const measures: readonly Measure[] = [
	{ named: 12, decisions: 8, hasOptions: true, words: 1000, title: 160, risks: 8, workstreams: 12 },
	{ named: 8, decisions: 6, hasOptions: true, words: 400, title: 120, risks: 6, workstreams: 8 },
	{ named: 6, decisions: 5, hasOptions: true, words: 260, title: 90, risks: 5, workstreams: 8 },
	{ named: 4, decisions: 5, hasOptions: true, words: 180, title: 80, risks: 4, workstreams: 8 },
	{ named: 3, decisions: 4, hasOptions: true, words: 120, title: 70, risks: 3, workstreams: 6 },
	{ named: 3, decisions: 4, hasOptions: false, words: 90, title: 60, risks: 2, workstreams: 6 },
	{ named: 2, decisions: 3, hasOptions: false, words: 60, title: 50, risks: 1, workstreams: 6 },
	{ named: 1, decisions: 2, hasOptions: false, words: 30, title: 40, risks: 0, workstreams: 5 }
];
