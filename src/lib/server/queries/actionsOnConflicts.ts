import { asc, eq, and } from 'drizzle-orm';
import type { ActionStatus } from '$lib/domain/actionStatus';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	actionItemRecommendation,
	projectSource,
	recommendation,
	sourceConflictSide
} from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/** An action item that answers one side of a conflict at least. */
export interface ActionOnConflict {
	conflictKey: string;
	number: number;
	title: string;
	status: ActionStatus;
}

/** What the project already does about recommendations its sources disagree on; each item once. */
export function actionsOnConflicts(db: Queryable, projectId: string): Promise<ActionOnConflict[]> {
	return db
		.selectDistinct({
			conflictKey: sourceConflictSide.conflictKey,
			number: actionItem.number,
			title: actionItem.title,
			status: actionItem.status
		})
		.from(sourceConflictSide)
		.innerJoin(recommendation, eq(recommendation.id, sourceConflictSide.recommendationId))
		.innerJoin(projectSource, worksFrom(projectId))
		.innerJoin(
			actionItemRecommendation,
			eq(actionItemRecommendation.recommendationId, recommendation.id)
		)
		.innerJoin(
			actionItem,
			and(
				eq(actionItem.id, actionItemRecommendation.actionItemId),
				eq(actionItem.projectId, projectId)
			)
		)
		.orderBy(asc(actionItem.number));
}
