/** What somebody has said themselves in a phase. */
export interface MyPhase {
	phaseId: string;
	word: string | null;
	isReady: boolean;
}
