/** The life of a decision. */
export const decisionStates = ['wanted', 'decided', 'postponed', 'withdrawn'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** Somebody has still to decide: at this meeting, or at the next. */
export function isUndecided(state: DecisionState): boolean {
	return state === 'wanted' || state === 'postponed';
}
