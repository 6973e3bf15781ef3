import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { agendaItem } from '$lib/server/db/schema';

/** A meeting's agenda in order, with the section of its board where each item is noted. */
export function agendaAt(db: Queryable, meetingId: string) {
	return db
		.select({
			id: agendaItem.id,
			kind: agendaItem.kind,
			title: agendaItem.title,
			presentation: agendaItem.presentation,
			sectionKey: agendaItem.sectionKey,
			minutes: agendaItem.minutes,
			version: agendaItem.version
		})
		.from(agendaItem)
		.where(eq(agendaItem.meetingId, meetingId))
		.orderBy(asc(agendaItem.position), asc(agendaItem.id));
}
