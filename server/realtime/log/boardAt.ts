import type * as Y from 'yjs';
import type { Connection } from '$lib/server/db/client';
import { loadBoard } from './loadBoard';
import { readStored } from './storedBoard';

/**
 * A board as it was, to be read and then destroyed: everything that was stored up to that moment.
 * Before the history begins (see boardHistory) it is empty.
 */
export async function boardAt(
	{ db }: Pick<Connection, 'db'>,
	boardId: string,
	at: Date
): Promise<Y.Doc> {
	const { doc } = await loadBoard((before) => readStored(db, boardId, { before, until: at }));
	return doc;
}
