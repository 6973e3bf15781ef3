import { asc, eq, min, sql } from 'drizzle-orm';
import { wallClock } from '$lib/domain/copenhagen';
import type { CalendarDay } from '$lib/domain/calendarDay';
import { grouped } from '$lib/domain/grouped';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemEntry, milestone } from '$lib/server/db/schema';

/** What a timeline shows of an item beside its deadline. */
export interface ActionTimes {
	/** The day it was agreed; for what is still a proposal, the day it was written in. */
	agreedOn: CalendarDay;
	milestones: ActionMilestone[];
}

export interface ActionMilestone {
	id: string;
	title: string;
	dueOn: CalendarDay | null;
	isDone: boolean;
}

/** The times of every item of a project, by item id; two queries, however many items there are. */
export async function actionTimes(
	db: Queryable,
	projectId: string
): Promise<ReadonlyMap<string, ActionTimes>> {
	const agreed = db
		.select({ actionItemId: actionItemEntry.actionItemId, at: min(actionItemEntry.at).as('at') })
		.from(actionItemEntry)
		.where(sql`${actionItemEntry.changes} -> 'status' ->> 1 = 'agreed'`)
		.groupBy(actionItemEntry.actionItemId)
		.as('agreed');
	const [items, milestones] = await Promise.all([
		db
			.select({ id: actionItem.id, createdAt: actionItem.createdAt, agreedAt: agreed.at })
			.from(actionItem)
			.leftJoin(agreed, eq(agreed.actionItemId, actionItem.id))
			.where(eq(actionItem.projectId, projectId)),
		db
			.select({
				id: milestone.id,
				actionItemId: milestone.actionItemId,
				title: milestone.title,
				dueOn: sql<CalendarDay | null>`${milestone.dueOn}`,
				isDone: sql<boolean>`${milestone.doneOn} is not null`
			})
			.from(milestone)
			.innerJoin(actionItem, eq(actionItem.id, milestone.actionItemId))
			.where(eq(actionItem.projectId, projectId))
			.orderBy(asc(milestone.position))
	]);
	const byItem = grouped(milestones, ({ actionItemId }) => actionItemId);
	return new Map(
		items.map(({ id, createdAt, agreedAt }) => [
			id,
			{
				agreedOn: wallClock(agreedAt ?? createdAt).day,
				milestones: (byItem.get(id) ?? []).map(({ id, title, dueOn, isDone }) => ({
					id,
					title,
					dueOn,
					isDone
				}))
			}
		])
	);
}
