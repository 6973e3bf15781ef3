import { and, asc, eq, isNull, ne } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, boardNote, workshopTable } from '$lib/server/db/schema';
import { isOnBoard } from '../isOnBoard';

/** More nobody looks through at the desk. */
const MAX_NOTES = 200;

/**
 * What stands on the board of a table, or on everybody's, as it may be shown large: words, and never
 * whose they are.
 *
 * @param tableNumber Null: everybody's.
 */
export function spotlightNotes(
	db: Queryable,
	workshopId: string,
	tableNumber: number | null
): Promise<{ boardId: string; noteKey: string; text: string }[]> {
	return db
		.select({ boardId: board.id, noteKey: boardNote.noteKey, text: boardNote.text })
		.from(boardNote)
		.innerJoin(board, eq(board.id, boardNote.boardId))
		.leftJoin(workshopTable, eq(workshopTable.id, board.tableId))
		.where(
			and(
				eq(board.workshopId, workshopId),
				isNull(board.deletedAt),
				isOnBoard,
				ne(boardNote.text, ''),
				tableNumber === null
					? eq(board.level, 'plenum')
					: and(eq(board.level, 'table'), eq(workshopTable.number, tableNumber))
			)
		)
		.orderBy(asc(boardNote.sectionKey), asc(boardNote.order))
		.limit(MAX_NOTES);
}
