import { asc, eq, sql } from 'drizzle-orm';
import { newKey } from '$lib/board';
import type { AgendaKind } from '$lib/domain/meeting/agendaKind';
import { agendaSection } from '$lib/domain/meeting/agendaSection';
import type { Queryable } from '$lib/server/db/client';
import { agendaItem } from '$lib/server/db/schema';

export type AgendaItem = typeof agendaItem.$inferSelect;

/** A meeting's agenda in order. */
export function agendaOf(tx: Queryable, meetingId: string): Promise<AgendaItem[]> {
	return tx
		.select()
		.from(agendaItem)
		.where(eq(agendaItem.meetingId, meetingId))
		.orderBy(asc(agendaItem.position), asc(agendaItem.id));
}

export interface NewAgendaItem {
	meetingId: string;
	kind: AgendaKind;
	title: string;
	presentation?: string;
	/** Of a section that is there already; absent: it gets one of its own. */
	sectionKey?: string;
}

/** Puts an item last on an agenda. Call it with the meeting locked. */
export async function insertAgendaItem(
	tx: Queryable,
	{ meetingId, sectionKey = agendaSection(newKey()), ...words }: NewAgendaItem
): Promise<AgendaItem> {
	const [item] = await tx
		.insert(agendaItem)
		.values({
			...words,
			meetingId,
			sectionKey,
			position: sql`(select coalesce(max(position), 0) + 1 from ${agendaItem}
				where meeting_id = ${meetingId})`
		})
		.returning();
	return item!;
}
