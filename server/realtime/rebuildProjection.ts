import { newBoardDoc } from '$lib/board';
import type { Database } from '$lib/server/db/client';
import * as Y from 'yjs';
import { BoardLog } from './log';
import { Projection } from './projection';

/**
 * Writes a board's readable copy anew from its log. For tools, while no server holds the board: a
 * server that does writes it by itself.
 */
export async function rebuildProjection(db: Database, boardId: string): Promise<void> {
	const { updates, throughId } = await new BoardLog(db).load(boardId);
	const doc = newBoardDoc();
	try {
		doc.transact(() => updates.forEach((update) => Y.applyUpdate(doc, update)));
		await new Projection(db, boardId).write(doc, throughId);
	} finally {
		doc.destroy();
	}
}
