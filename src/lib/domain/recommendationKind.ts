/** What an item of a source is. A `workstream` is one of the project's own delindsatser. */
export const recommendationKinds = [
	'recommendation',
	'advice',
	'legalRequirement',
	'guideline',
	'method',
	'initiative',
	'organisation',
	'workstream'
] as const;
export type RecommendationKind = (typeof recommendationKinds)[number];
