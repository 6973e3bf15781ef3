import type { RecommendationKind } from './recommendationKind';

/**
 * What a project is asked to take a stand on, one by one: what a source recommends, and what the
 * project has set out to do itself. Duties are not a choice, and methods, examples and facts are
 * there to draw on; a project may still choose about any of them.
 */
export const discussedKinds = [
	'recommendation',
	'advice',
	'workstream'
] as const satisfies readonly RecommendationKind[];
