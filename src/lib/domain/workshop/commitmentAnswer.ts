/** What an owner says to an action that was written for them. */
export const commitmentAnswers = ['pending', 'yes', 'otherDate', 'no'] as const;
export type CommitmentAnswer = (typeof commitmentAnswers)[number];
