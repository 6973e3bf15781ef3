/** What somebody has said themselves in a phase. */
export interface MyPhase {
	phaseId: string;
	/** Their word; null where there is none, or where nobody stores whose it is. */
	word: string | null;
	/** They have said a word of which nobody knows which it was. */
	hasSpoken: boolean;
	isReady: boolean;
	/** Dots by the option's id, where it is a vote. */
	dots: Record<string, number>;
	/** Impact and effort by the option's id, where it is a rating; what was not rated is not there. */
	ratings: Record<string, { impact: number; effort: number }>;
}
