/** What somebody has said themselves in a phase. */
export interface MyPhase {
	phaseId: string;
	word: string | null;
	isReady: boolean;
	/** Dots by the option's id, where it is a vote. */
	dots: Record<string, number>;
}
