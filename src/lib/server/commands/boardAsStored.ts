import { asc, and, desc, eq, gt } from 'drizzle-orm';
import * as Y from 'yjs';
import type { Queryable } from '$lib/server/db/client';
import { boardSnapshot, boardUpdate } from '$lib/server/db/schema';

/** Reads a board out of its log, with everything that is stored by now. */
export async function boardAsStored<Read>(
	tx: Queryable,
	boardId: string,
	read: (doc: Y.Doc) => Read
): Promise<Read> {
	const [snapshot] = await tx
		.select({ throughId: boardSnapshot.throughId, state: boardSnapshot.state })
		.from(boardSnapshot)
		.where(eq(boardSnapshot.boardId, boardId))
		.orderBy(desc(boardSnapshot.throughId), desc(boardSnapshot.id))
		.limit(1);
	const updates = await tx
		.select({ update: boardUpdate.update })
		.from(boardUpdate)
		.where(and(eq(boardUpdate.boardId, boardId), gt(boardUpdate.id, snapshot?.throughId ?? 0)))
		.orderBy(asc(boardUpdate.id));
	const doc = new Y.Doc();
	doc.transact(() => {
		if (snapshot) Y.applyUpdate(doc, snapshot.state);
		for (const { update } of updates) Y.applyUpdate(doc, update);
	});
	try {
		return read(doc);
	} finally {
		doc.destroy();
	}
}
