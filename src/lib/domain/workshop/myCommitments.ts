import type { WorkshopAction } from './agreementDetail';

/** What somebody who was at a workshop has answered for, or is still to answer, when it has ended. */
export interface MyCommitments {
	actions: WorkshopAction[];
	/** See `answerableUntil`. */
	answerableUntil: number;
	/** It is not too late. */
	mayAnswer: boolean;
}
