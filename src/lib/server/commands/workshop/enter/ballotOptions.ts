/** What is written down of something that is voted on or rated; see the table `ballot_option`. */
export interface OptionDraft {
	label: string;
	recommendationId?: string | null;
	boardId?: string | null;
	itemKey?: string | null;
}

/** Options a ballot has at most: more nobody takes in. */
export const MAX_OPTIONS = 60;

/** Of a vote, so many go on to be rated: two sliders each is soon too much. */
export const MAX_RATED = 12;
