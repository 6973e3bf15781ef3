import { asc, desc, eq } from 'drizzle-orm';
import type { LinkPurpose } from '$lib/domain/linkPurpose';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemRecommendation, recommendation } from '$lib/server/db/schema';

export interface ActionRecommendation {
	code: string;
	title: string;
	purpose: LinkPurpose;
}

/** The recommendations of every item of a project, by item id; what it exists for comes first. */
export async function actionRecommendations(
	db: Queryable,
	projectId: string
): Promise<ReadonlyMap<string, ActionRecommendation[]>> {
	const rows = await db
		.select({
			actionItemId: actionItemRecommendation.actionItemId,
			code: recommendation.code,
			title: recommendation.title,
			purpose: actionItemRecommendation.purpose
		})
		.from(actionItemRecommendation)
		.innerJoin(actionItem, eq(actionItem.id, actionItemRecommendation.actionItemId))
		.innerJoin(recommendation, eq(recommendation.id, actionItemRecommendation.recommendationId))
		.where(eq(actionItem.projectId, projectId))
		.orderBy(desc(actionItemRecommendation.purpose), asc(recommendation.code));
	const byItem = new Map<string, ActionRecommendation[]>();
	for (const { actionItemId, ...link } of rows)
		byItem.set(actionItemId, [...(byItem.get(actionItemId) ?? []), link]);
	return byItem;
}
