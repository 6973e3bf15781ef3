/** What becomes of a trial when its period is over. */
export const trialDecisions = ['continue', 'adjust', 'stop'] as const;
export type TrialDecision = (typeof trialDecisions)[number];
