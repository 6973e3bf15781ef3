import type { RefusalCode } from './refusalCodes';

/** Where a recommendation or an element of one stands. Nothing is left without a state. */
export const choices = ['adopted', 'adapted', 'declined', 'postponed', 'notDiscussed'] as const;
export type Choice = (typeof choices)[number];

/** How it is done today, asked beside the choice. "Don't know" counts apart from "no". */
export const baselinePractices = ['yes', 'partly', 'no', 'dontKnow'] as const;
export type BaselinePractice = (typeof baselinePractices)[number];

/**
 * Saying no, or not now, is only an active choice when the next reader can see why; and whoever opens
 * a choice again (`notDiscussed`) owes that to those who made it.
 */
export function needsReason(choice: Choice): boolean {
	return choice === 'declined' || choice === 'postponed' || choice === 'notDiscussed';
}

/** Why this choice cannot be made as it stands, or null. `reason` is what the person wrote. */
export function checkChoice(choice: Choice, reason: string | null): RefusalCode | null {
	return needsReason(choice) && !reason?.trim() ? 'reasonRequired' : null;
}
