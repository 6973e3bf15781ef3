/** What somebody found who looked up a law as a source cites it. */
export const legalStates = ['unchanged', 'changed', 'repealed', 'unsure'] as const;
export type LegalState = (typeof legalStates)[number];

/** Whoever says what holds today has looked it up in an edition, and names it. */
export function needsEdition(state: LegalState): boolean {
	return state === 'unchanged' || state === 'changed';
}

/** What has changed, or what is in doubt, is of no use to the next reader without words. */
export function needsRemark(state: LegalState): boolean {
	return state === 'changed' || state === 'unsure';
}

/** Only law that was looked up and found unchanged may be read as the law of today. */
export function holdsToday(state: LegalState | null): boolean {
	return state === 'unchanged';
}
