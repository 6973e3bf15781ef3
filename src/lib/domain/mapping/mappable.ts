import type { CrosswalkKind } from '../crosswalkKind';

/** An action as far as suggestions need to know it. */
export interface MappableAction {
	id: string;
	text: string;
	/** Recommendations it is linked to. */
	linked: readonly string[];
}

export interface MappableRecommendation {
	id: string;
	text: string;
}

/** How two recommendations stand to each other. */
export interface MappableLink {
	fromId: string;
	toId: string;
	kind: CrosswalkKind;
}

/** Why something is suggested; shown beside it. */
export type SuggestionReason =
	| { kind: 'crosswalk'; viaId: string; crosswalk: CrosswalkKind }
	| { kind: 'words'; words: string[] };
