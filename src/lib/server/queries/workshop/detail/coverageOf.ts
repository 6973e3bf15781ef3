import { and, asc, eq, isNull } from 'drizzle-orm';
import { coverageMap, type CoverageRow } from '$lib/domain/workshop/coverageMap';
import type { Queryable } from '$lib/server/db/client';
import {
	board,
	boardNote,
	boardNoteRecommendation,
	workshopRecommendation,
	workshopTable
} from '$lib/server/db/schema';

/** What the tables have written about each recommendation the workshop works through. */
export async function coverageOf(db: Queryable, workshopId: string): Promise<CoverageRow[]> {
	const [recommendations, tables, notes] = await Promise.all([
		db
			.select({ id: workshopRecommendation.recommendationId })
			.from(workshopRecommendation)
			.where(eq(workshopRecommendation.workshopId, workshopId))
			.orderBy(asc(workshopRecommendation.position)),
		db
			.select({ number: workshopTable.number })
			.from(workshopTable)
			.where(eq(workshopTable.workshopId, workshopId))
			.orderBy(asc(workshopTable.number)),
		db
			.select({
				recommendationId: boardNoteRecommendation.recommendationId,
				tableNumber: workshopTable.number
			})
			.from(boardNoteRecommendation)
			.innerJoin(
				boardNote,
				and(
					eq(boardNote.boardId, boardNoteRecommendation.boardId),
					eq(boardNote.noteKey, boardNoteRecommendation.noteKey)
				)
			)
			.innerJoin(board, eq(board.id, boardNote.boardId))
			.innerJoin(workshopTable, eq(workshopTable.id, board.tableId))
			.where(
				and(
					eq(board.workshopId, workshopId),
					eq(board.level, 'table'),
					isNull(board.deletedAt),
					isNull(boardNote.deletedAt),
					isNull(boardNote.mergedInto)
				)
			)
	]);
	return coverageMap(
		recommendations.map(({ id }) => id),
		tables.map(({ number }) => number),
		notes
	);
}
