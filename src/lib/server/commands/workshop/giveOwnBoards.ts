import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { participant } from '$lib/server/db/schema';
import type { WorkshopRow } from './facilitated';
import { insertWorkshopBoards } from './insertWorkshopBoard';

/** Everybody who is in has a board of their own; who has one keeps it. */
export async function giveOwnBoards(
	tx: Queryable,
	row: Pick<WorkshopRow, 'id' | 'projectId' | 'sections'>
): Promise<void> {
	const people = await tx
		.select({ id: participant.id })
		.from(participant)
		.where(and(eq(participant.workshopId, row.id), isNull(participant.removedAt)));
	const own = people.map(({ id }) => ({ level: 'own' as const, participantId: id, title: '' }));
	await insertWorkshopBoards(tx, row, own);
}
