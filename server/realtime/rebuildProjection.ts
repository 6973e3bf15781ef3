import type { Database } from '$lib/server/db/client';
import { loadBoard } from './loadBoard';
import { Projection } from './projection';
import { readStored } from './storedBoard';

/**
 * Writes a board's readable copy anew from its log. For tools, while no server holds the board: a
 * server that does writes it by itself.
 */
export async function rebuildProjection(db: Database, boardId: string): Promise<void> {
	const { doc, stored } = await loadBoard((before) => readStored(db, boardId, { before }));
	try {
		await new Projection(db, boardId).write(doc, stored.throughId);
	} finally {
		doc.destroy();
	}
}
