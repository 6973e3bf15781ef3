import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { agendaItem } from '$lib/server/db/schema';
import type { AgendaItem } from './agendaItems';

/** An item of that meeting's agenda. @throws Refusal `notFound`. */
export async function requireItem(
	tx: Queryable,
	{ meetingId, agendaItemId }: { meetingId: string; agendaItemId: string }
): Promise<AgendaItem> {
	const [item] = await tx
		.select()
		.from(agendaItem)
		.where(and(eq(agendaItem.id, agendaItemId), eq(agendaItem.meetingId, meetingId)));
	if (!item) throw new Refusal('notFound');
	return item;
}
