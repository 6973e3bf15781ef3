import { asc, desc, eq } from 'drizzle-orm';
import { grouped } from '$lib/domain/grouped';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemRecommendation, recommendation } from '$lib/server/db/schema';

/** What each action of a project answers, by its id; what it exists for comes first. */
export async function standingLinks(
	db: Queryable,
	projectId: string
): Promise<Map<string, string[]>> {
	const rows = await db
		.select({
			id: actionItemRecommendation.actionItemId,
			recommendationId: actionItemRecommendation.recommendationId
		})
		.from(actionItemRecommendation)
		.innerJoin(actionItem, eq(actionItem.id, actionItemRecommendation.actionItemId))
		.innerJoin(recommendation, eq(recommendation.id, actionItemRecommendation.recommendationId))
		.where(eq(actionItem.projectId, projectId))
		.orderBy(desc(actionItemRecommendation.purpose), asc(recommendation.code));
	return new Map(
		[...grouped(rows, ({ id }) => id)].map(([id, links]) => [
			id,
			links.map(({ recommendationId }) => recommendationId)
		])
	);
}
