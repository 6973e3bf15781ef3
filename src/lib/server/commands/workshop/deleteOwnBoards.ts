import { and, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board } from '$lib/server/db/schema';

/**
 * Deletes what people of a workshop have written alone, for good. With a board's row go its log, its
 * snapshots and who wrote with which client: everything refers to it. A process that still has one in
 * memory can store nothing more of it, and hangs up on whoever is there; what followed to a table stands
 * there.
 */
export async function deleteOwnBoards(tx: Queryable, workshopId: string): Promise<void> {
	await tx.delete(board).where(and(eq(board.workshopId, workshopId), eq(board.level, 'own')));
}
