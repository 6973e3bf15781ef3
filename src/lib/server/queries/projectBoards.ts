import { and, asc, countDistinct, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, board, boardNote, workshop } from '$lib/server/db/schema';

/** A project's boards in order, each with how much stands on it by the readable copy. */
export function projectBoards(db: Queryable, projectId: string) {
	return db
		.select({
			id: board.id,
			title: board.title,
			workshopId: board.workshopId,
			workshopTitle: workshop.title,
			notes: countDistinct(boardNote.noteKey),
			actionItems: countDistinct(actionItem.id)
		})
		.from(board)
		.leftJoin(workshop, eq(workshop.id, board.workshopId))
		.leftJoin(boardNote, and(eq(boardNote.boardId, board.id), isNull(boardNote.deletedAt)))
		.leftJoin(actionItem, eq(actionItem.boardId, board.id))
		.where(and(eq(board.projectId, projectId), isNull(board.deletedAt)))
		.groupBy(board.id, workshop.id)
		.orderBy(asc(board.position), asc(board.createdAt));
}

export type ListedBoard = Awaited<ReturnType<typeof projectBoards>>[number];
