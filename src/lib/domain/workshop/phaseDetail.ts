/** What a phase shows besides its instruction, by what kind of thing it is. */
export type PhaseDetail = WordsDetail;

/** Words said on the way in or out, the most frequent first. */
export interface WordsDetail {
	kind: 'words';
	/** How many have said one. */
	count: number;
	words: { word: string; count: number }[];
}
