import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, workshopTable } from '$lib/server/db/schema';

/** The tables of a workshop in order, each with its own board. */
export function tableBoards(
	db: Queryable,
	workshopId: string
): Promise<{ id: string; number: number; boardId: string }[]> {
	return db
		.select({ id: workshopTable.id, number: workshopTable.number, boardId: board.id })
		.from(workshopTable)
		.innerJoin(
			board,
			and(eq(board.tableId, workshopTable.id), eq(board.level, 'table'), isNull(board.deletedAt))
		)
		.where(eq(workshopTable.workshopId, workshopId))
		.orderBy(asc(workshopTable.number));
}
