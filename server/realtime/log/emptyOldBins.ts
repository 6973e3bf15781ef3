import { and, eq, isNull, lt, ne } from 'drizzle-orm';
import type * as Y from 'yjs';
import { BIN_KEEPS, emptyOldBin } from '$lib/board';
import type { Connection } from '$lib/server/db/client';
import { board, boardNote } from '$lib/server/db/schema';
import { faultOf } from '$lib/server/faultOf';
import { log } from '$lib/server/log';
import { boardAt } from './boardAt';

/**
 * Takes the words out of notes that have lain in the bin for too long, on every board where the readable
 * copy finds some. The board's history still has them, until the project's retention deletes it.
 *
 * @param editBoard See Realtime.
 */
export async function emptyOldBins(
	connection: Pick<Connection, 'db'>,
	editBoard: (boardId: string, change: (doc: Y.Doc) => void) => Promise<void>,
	now = Date.now()
): Promise<void> {
	const since = new Date(now - BIN_KEEPS);
	try {
		const found = await connection.db
			.selectDistinct({ id: board.id })
			.from(boardNote)
			.innerJoin(board, eq(board.id, boardNote.boardId))
			.where(and(lt(boardNote.deletedAt, since), ne(boardNote.text, ''), isNull(board.deletedAt)));
		for (const { id } of found) {
			const earlier = await boardAt(connection, id, since);
			await editBoard(id, (doc) => void emptyOldBin(doc, earlier, null));
			earlier.destroy();
		}
	} catch (error) {
		// It is tried again before long.
		log.error({ fault: faultOf(error) }, 'the bins could not be emptied');
	}
}
