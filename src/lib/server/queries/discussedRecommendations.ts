import type { Queryable } from '$lib/server/db/client';
import { recommendationList, type RecommendationLine } from './recommendationList';

/** Everything the project takes a stand on, wherever it stands: what coverage is counted from. */
export function discussedRecommendations(
	db: Queryable,
	projectId: string
): Promise<RecommendationLine[]> {
	return recommendationList(db, projectId, {
		search: '',
		source: null,
		kind: 'discussed',
		theme: null,
		relevance: null,
		state: null
	});
}
