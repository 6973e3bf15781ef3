import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Database } from '$lib/server/db/client';
import { boardSnapshot, boardUpdate } from '$lib/server/db/schema';

/** A board as it is stored: apply all of it, in one transaction. */
export interface StoredBoard {
	/** The newest snapshot, if any, and every update after it, in order. */
	updates: Uint8Array[];
	/** Id of the last of them; 0 for a board nobody has written on. */
	throughId: number;
	/** Updates that are not yet in a snapshot, and their bytes. */
	tail: { rows: number; bytes: number };
}

/** Snapshot and updates are read as of one moment, so that a compaction cannot fall between. */
export function readStored(db: Database, boardId: string): Promise<StoredBoard> {
	return db.transaction(
		async (tx) => {
			const [snapshot] = await tx
				.select({ throughId: boardSnapshot.throughId, state: boardSnapshot.state })
				.from(boardSnapshot)
				.where(eq(boardSnapshot.boardId, boardId))
				.orderBy(desc(boardSnapshot.throughId))
				.limit(1);
			const rows = await tx
				.select({ id: boardUpdate.id, update: boardUpdate.update })
				.from(boardUpdate)
				.where(and(eq(boardUpdate.boardId, boardId), gt(boardUpdate.id, snapshot?.throughId ?? 0)))
				.orderBy(asc(boardUpdate.id));
			const updates = rows.map(({ update }) => update);
			return {
				updates: snapshot ? [snapshot.state, ...updates] : updates,
				throughId: rows.at(-1)?.id ?? snapshot?.throughId ?? 0,
				tail: {
					rows: rows.length,
					bytes: updates.reduce((total, { length }) => total + length, 0)
				}
			};
		},
		{ isolationLevel: 'repeatable read', accessMode: 'read only' }
	);
}
