import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, recommendation, recommendationElement } from '$lib/server/db/schema';
import { sharedOrOwn } from '$lib/server/db/sharedOrOwn';
import { worksFrom } from '$lib/server/db/worksFrom';

/** What a passage says something of: a recommendation as a whole, or one of its elements. */
export interface LinkTarget {
	recommendationId: string;
	elementId: string | null;
}

/**
 * What the ids stand for, be they of recommendations or of elements.
 *
 * @param field The form's, that is told where one is unknown.
 * @throws Refusal `unknownRecommendation` unless all are in sources that the project works from.
 */
export async function linkTargets(
	tx: Queryable,
	projectId: string,
	ids: readonly string[],
	field: string
): Promise<LinkTarget[]> {
	const wholes = await tx
		.select({ id: recommendation.id })
		.from(recommendation)
		.innerJoin(projectSource, worksFrom(projectId))
		.where(anyOf(recommendation.id, ids));
	const parts = await tx
		.select({ id: recommendationElement.id, recommendationId: recommendation.id })
		.from(recommendationElement)
		.innerJoin(recommendation, eq(recommendation.id, recommendationElement.recommendationId))
		.innerJoin(projectSource, worksFrom(projectId))
		.where(
			and(
				anyOf(recommendationElement.id, ids),
				sharedOrOwn(recommendationElement.projectId, projectId)
			)
		);
	const known = new Map<string, LinkTarget>([
		...wholes.map(({ id }) => [id, { recommendationId: id, elementId: null }] as const),
		...parts.map(({ id, recommendationId }) => [id, { recommendationId, elementId: id }] as const)
	]);
	return ids.map((id) => {
		const target = known.get(id);
		if (!target) throw new Refusal('unknownRecommendation', { field });
		return target;
	});
}
