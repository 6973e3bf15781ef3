import type { Connection } from '$lib/server/db/client';
import { loadBoard } from './loadBoard';
import { Projection } from './projection';
import { readStored } from './storedBoard';

/**
 * Writes a board's readable copy anew from its log. For tools, while no server holds the board: a
 * server that does writes it by itself.
 */
export async function rebuildProjection(
	{ db, sql }: Pick<Connection, 'db' | 'sql'>,
	boardId: string
): Promise<void> {
	const { doc, stored } = await loadBoard((before) => readStored(db, boardId, { before }));
	const { throughId, projectedId, isPrivate } = stored;
	const onWritten = () => {};
	try {
		const options = { sql, boardId, doc, throughId, projectedId, isPrivate, onWritten };
		await new Projection(options).rebuild();
	} finally {
		doc.destroy();
	}
}
