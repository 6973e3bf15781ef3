import { and, asc, eq, sql } from 'drizzle-orm';
import type { ActionStatus } from '$lib/domain/actionStatus';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { LinkPurpose } from '$lib/domain/linkPurpose';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemRecommendation, unit, userAccount } from '$lib/server/db/schema';

/** An action item that answers a recommendation. */
export interface ActionItemAbout {
	number: number;
	title: string;
	status: ActionStatus;
	purpose: LinkPurpose;
	ownerName: string | null;
	dueOn: CalendarDay | null;
}

/** What the project does about a recommendation, by number. */
export function actionItemsAbout(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<ActionItemAbout[]> {
	return db
		.select({
			number: actionItem.number,
			title: actionItem.title,
			status: actionItem.status,
			purpose: actionItemRecommendation.purpose,
			ownerName: sql<string | null>`coalesce(${unit.name}, ${userAccount.name})`,
			dueOn: sql<CalendarDay | null>`${actionItem.dueOn}`
		})
		.from(actionItemRecommendation)
		.innerJoin(actionItem, eq(actionItem.id, actionItemRecommendation.actionItemId))
		.leftJoin(unit, eq(unit.id, actionItem.ownerUnitId))
		.leftJoin(userAccount, eq(userAccount.id, actionItem.ownerUserId))
		.where(
			and(
				eq(actionItem.projectId, projectId),
				eq(actionItemRecommendation.recommendationId, recommendationId)
			)
		)
		.orderBy(asc(actionItem.number));
}
