/** What a contributor has said to being one. */
export const contributorAnswers = ['asked', 'confirmed', 'declined'] as const;
export type ContributorAnswer = (typeof contributorAnswers)[number];
