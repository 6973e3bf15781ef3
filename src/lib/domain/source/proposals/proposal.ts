import type { RecommendationKind } from '../../recommendationKind';

/** Something a text seems to recommend: for a person to look at, mend and confirm. */
export interface Proposal {
	/** Line where its title begins; tells it apart from the others of the text. */
	line: number;
	/** As written; null where it has none. */
	number: string | null;
	title: string;
	kind: RecommendationKind;
	/** What the text says of it at first; empty where that is no more than the title. */
	summary: string;
	/** Position of the paragraph that holds the title. */
	paragraph: number;
	/** Last line of what belongs to it. */
	lineTo: number;
	elements: ProposedElement[];
}

export interface ProposedElement {
	line: number;
	lineTo: number;
	text: string;
}

/** As long as a recommendation's title, its summary and an element may be. */
export const TITLE_LENGTH = 300;
export const SUMMARY_LENGTH = 2000;
export const ELEMENT_LENGTH = 1000;
