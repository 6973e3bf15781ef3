import { and, asc, desc, eq, gte, or } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Queryable } from '$lib/server/db/client';
import { workshop } from '$lib/server/db/schema';

export interface NextWorkshop {
	id: string;
	title: string;
	/** What guests type; show it only to those who lead the workshop. */
	code: string;
	heldOn: CalendarDay | null;
	place: string | null;
	isOpen: boolean;
	isRehearsal: boolean;
}

/** The workshop that is open, else the one that comes next; null where neither is. */
export async function nextWorkshop(
	db: Queryable,
	projectId: string,
	today: CalendarDay
): Promise<NextWorkshop | null> {
	const [next] = await db
		.select({
			id: workshop.id,
			title: workshop.title,
			code: workshop.code,
			heldOn: workshop.heldOn,
			place: workshop.place,
			isOpen: workshop.isOpen,
			isRehearsal: workshop.isRehearsal
		})
		.from(workshop)
		.where(
			and(
				eq(workshop.projectId, projectId),
				or(eq(workshop.isOpen, true), gte(workshop.heldOn, today))
			)
		)
		// What is open now comes first; a real workshop before its rehearsal.
		.orderBy(
			desc(workshop.isOpen),
			asc(workshop.isRehearsal),
			asc(workshop.heldOn),
			asc(workshop.title)
		)
		.limit(1);
	return next ? { ...next, heldOn: next.heldOn as CalendarDay | null } : null;
}
