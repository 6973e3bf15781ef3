import type { RecommendationOption } from '$lib/server/queries/recommendationOptions';

/** The source whose recommendations are offered first. */
export const mainSource = 'nordjylland';

/** The numbered recommendations of a source: parts such as 10a belong to their whole. */
export function mainRecommendations(
	all: readonly RecommendationOption[],
	sourceKey: string
): RecommendationOption[] {
	return all.filter(
		(one) => one.sourceKey === sourceKey && one.number !== null && /^\d+$/.test(one.number)
	);
}
