import { and, eq, isNull, sql } from 'drizzle-orm';
import type { BoardLevel } from '$lib/domain/workshop/boardLevel';
import type { Queryable } from '$lib/server/db/client';
import { board, boardProjection, participant } from '$lib/server/db/schema';

/**
 * When something last changed on the boards of a level at each table (by its id), in ms since 1970. That
 * a board was followed is known, and nothing of what stands on it.
 */
export async function lastWrittenByTable(
	db: Queryable,
	workshopId: string,
	level: BoardLevel
): Promise<Record<string, number>> {
	const tableId = sql<string | null>`coalesce(${board.tableId}, ${participant.tableId})`;
	const rows = await db
		.select({
			tableId,
			at: sql<number>`(extract(epoch from max(${boardProjection.projectedAt})) * 1000)::float8`
		})
		.from(board)
		.innerJoin(boardProjection, eq(boardProjection.boardId, board.id))
		.leftJoin(participant, eq(participant.id, board.participantId))
		.where(
			and(
				eq(board.workshopId, workshopId),
				eq(board.level, level),
				isNull(board.deletedAt),
				isNull(participant.removedAt)
			)
		)
		.groupBy(tableId);
	return Object.fromEntries(rows.flatMap(({ tableId, at }) => (tableId ? [[tableId, at]] : [])));
}
