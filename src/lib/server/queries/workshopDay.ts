import { and, desc, eq, isNotNull } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import { workshop } from '$lib/server/db/schema';

/**
 * The day that "workshop + 6 uger" counts from: that of this workshop, or where it has none, of the
 * project's latest. Null where no workshop has a day.
 */
export async function workshopDay(
	db: Queryable,
	projectId: string,
	workshopId: string | null
): Promise<CalendarDay | null> {
	const days = await db
		.select({ id: workshop.id, heldOn: workshop.heldOn })
		.from(workshop)
		.where(and(eq(workshop.projectId, projectId), isNotNull(workshop.heldOn)))
		.orderBy(desc(workshop.heldOn));
	const found = days.find(({ id }) => id === workshopId) ?? days[0];
	return (found?.heldOn ?? null) as CalendarDay | null;
}
