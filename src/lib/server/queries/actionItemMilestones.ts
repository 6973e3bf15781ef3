import { asc, eq } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import { milestone } from '$lib/server/db/schema';

/** A step on the way to an item's deadline. */
export interface ActionMilestone {
	id: string;
	title: string;
	dueOn: CalendarDay | null;
	doneOn: CalendarDay | null;
}

/** In the order they were written. */
export async function actionItemMilestones(
	db: Queryable,
	actionItemId: string
): Promise<ActionMilestone[]> {
	const rows = await db
		.select()
		.from(milestone)
		.where(eq(milestone.actionItemId, actionItemId))
		.orderBy(asc(milestone.position));
	return rows.map(({ id, title, dueOn, doneOn }) => ({
		...{ id, title },
		dueOn: dueOn as CalendarDay | null,
		doneOn: doneOn as CalendarDay | null
	}));
}
