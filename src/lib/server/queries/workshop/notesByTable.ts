import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, boardNote, boardProjection, participant } from '$lib/server/db/schema';
import { isOnBoard } from '../isOnBoard';

/**
 * How many notes each table has, by its id. Of what is written alone only the number is known here.
 *
 * @param isSilent Those on people's own boards; else those on the table's.
 */
export async function notesByTable(
	db: Queryable,
	workshopId: string,
	isSilent: boolean
): Promise<Record<string, number>> {
	const rows = isSilent
		? await aloneByTable(db, workshopId)
		: await togetherByTable(db, workshopId);
	return Object.fromEntries(rows.map(({ tableId, count }) => [tableId, count]));
}

function aloneByTable(db: Queryable, workshopId: string) {
	return db
		.select({
			tableId: participant.tableId,
			count: sql<number>`coalesce(sum(${boardProjection.noteCount}), 0)::int`
		})
		.from(board)
		.innerJoin(participant, eq(participant.id, board.participantId))
		.innerJoin(boardProjection, eq(boardProjection.boardId, board.id))
		.where(and(eq(board.workshopId, workshopId), isNotNull(participant.tableId)))
		.groupBy(participant.tableId);
}

function togetherByTable(db: Queryable, workshopId: string) {
	return db
		.select({ tableId: board.tableId, count: sql<number>`count(${boardNote.noteKey})::int` })
		.from(board)
		.leftJoin(boardNote, and(eq(boardNote.boardId, board.id), isOnBoard))
		.where(and(eq(board.workshopId, workshopId), eq(board.level, 'table'), isNull(board.deletedAt)))
		.groupBy(board.tableId);
}
