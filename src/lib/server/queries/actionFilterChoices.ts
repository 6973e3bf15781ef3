import { asc, eq, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	actionItemRecommendation,
	recommendation,
	workingGroup
} from '$lib/server/db/schema';
import { commitChoices, type CommitChoices } from './commitChoices';
import { sectorsOf } from './sectorsOf';

export interface ActionFilterChoices extends CommitChoices {
	sectors: { id: string; name: string }[];
	/** By name; those whose work is done come with what they moved. */
	workingGroups: { id: string; name: string; isClosed: boolean }[];
	/** Those that at least one action item answers. */
	recommendations: { code: string; title: string }[];
}

/** What a list of a project's action items can be narrowed down to. */
export async function actionFilterChoices(
	db: Queryable,
	projectId: string
): Promise<ActionFilterChoices> {
	const [choices, sectors, workingGroups, recommendations] = await Promise.all([
		commitChoices(db, projectId),
		sectorsOf(db, projectId),
		db
			.select({
				id: workingGroup.id,
				name: workingGroup.name,
				isClosed: sql<boolean>`${workingGroup.closedAt} is not null`
			})
			.from(workingGroup)
			.where(eq(workingGroup.projectId, projectId))
			.orderBy(asc(workingGroup.name)),
		db
			.selectDistinct({ code: recommendation.code, title: recommendation.title })
			.from(actionItemRecommendation)
			.innerJoin(actionItem, eq(actionItem.id, actionItemRecommendation.actionItemId))
			.innerJoin(recommendation, eq(recommendation.id, actionItemRecommendation.recommendationId))
			.where(eq(actionItem.projectId, projectId))
			.orderBy(asc(recommendation.code))
	]);
	return { ...choices, sectors, workingGroups, recommendations };
}
