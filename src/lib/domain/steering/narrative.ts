/** What is told of a delindsats, in the order it is read. */
export const narrativeFields = ['sinceLast', 'nextSteps', 'wantedDecision'] as const;
export type NarrativeField = (typeof narrativeFields)[number];

/** Characters each of them may have: three of them are read in half a minute, and fit the paper. */
export const NARRATIVE_MAX = 250;
