import type { RecommendationKind } from './recommendationKind';

/**
 * What a project takes a stand on, one by one: what its sources recommend and advise. Its own
 * delindsatser are approved already, duties are not a choice, and methods, examples and facts are
 * there to draw on; a project may still choose about any of them.
 */
export const discussedKinds = [
	'recommendation',
	'advice'
] as const satisfies readonly RecommendationKind[];
