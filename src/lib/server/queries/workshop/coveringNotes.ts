import { and, eq, isNull } from 'drizzle-orm';
import type { CoveringNote } from '$lib/domain/workshop/coverageMap';
import type { Queryable } from '$lib/server/db/client';
import { board, boardNote, boardNoteRecommendation, workshopTable } from '$lib/server/db/schema';
import { noteOfLink } from '../noteOfLink';

/** What the tables have on their boards about recommendations, once a note and recommendation. */
export function coveringNotes(db: Queryable, workshopId: string): Promise<CoveringNote[]> {
	return db
		.select({
			recommendationId: boardNoteRecommendation.recommendationId,
			tableNumber: workshopTable.number
		})
		.from(boardNoteRecommendation)
		.innerJoin(boardNote, noteOfLink)
		.innerJoin(board, eq(board.id, boardNote.boardId))
		.innerJoin(workshopTable, eq(workshopTable.id, board.tableId))
		.where(
			and(eq(board.workshopId, workshopId), eq(board.level, 'table'), isNull(board.deletedAt))
		);
}
