import { newBoardDoc } from '$lib/board';
import type { Database } from '$lib/server/db/client';
import * as Y from 'yjs';
import { Projection } from './projection';
import { readStored } from './storedBoard';

/**
 * Writes a board's readable copy anew from its log. For tools, while no server holds the board: a
 * server that does writes it by itself.
 */
export async function rebuildProjection(db: Database, boardId: string): Promise<void> {
	const { updates, throughId } = await readStored(db, boardId);
	const doc = newBoardDoc();
	try {
		doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update)));
		await new Projection(db, boardId).write(doc, throughId);
	} finally {
		doc.destroy();
	}
}
