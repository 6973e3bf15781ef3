import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { participant, workshopTable } from '$lib/server/db/schema';
import type { WorkshopRow } from './facilitated';
import type { ParticipantRow } from './facilitatedParticipant';
import { closeFlowsOf } from './flows';
import { mendPairs } from './mendPairs';

/**
 * Somebody leaves their table: they host it no longer, and their partner joins another pair where pairs
 * work just now. What they wrote stays where it is.
 *
 * @param to Where they sit from now on, and what else becomes of them.
 */
export async function leaveSeat(
	tx: Queryable,
	row: WorkshopRow,
	{ id, tableId }: ParticipantRow,
	to: Partial<Pick<ParticipantRow, 'tableId' | 'removedAt'>>
): Promise<void> {
	await tx.update(workshopTable).set({ hostId: null }).where(eq(workshopTable.hostId, id));
	await closeFlowsOf(tx, id);
	await tx
		.update(participant)
		.set({ ...to, pairNumber: null })
		.where(eq(participant.id, id));
	if (tableId) await mendPairs(tx, row, tableId);
}
