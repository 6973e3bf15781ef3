import { and, asc, eq, isNull, notExists, notInArray, or, sql } from 'drizzle-orm';
import { QueryBuilder } from 'drizzle-orm/pg-core';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, board, boardNote, meeting, workshop } from '$lib/server/db/schema';
import { isOnBoard } from './isOnBoard';

/** A project's boards in order, each with how much stands on it by the readable copy. */
export function projectBoards(db: Queryable, projectId: string) {
	return db
		.select({
			id: board.id,
			title: board.title,
			workshopId: board.workshopId,
			workshopTitle: workshop.title,
			// Counted apart: joined, they would multiply to notes × items rows a board.
			notes: db.$count(boardNote, and(eq(boardNote.boardId, board.id), isOnBoard)),
			actionItems: db.$count(actionItem, eq(actionItem.boardId, board.id))
		})
		.from(board)
		.leftJoin(workshop, eq(workshop.id, board.workshopId))
		.where(and(eq(board.projectId, projectId), isNull(board.deletedAt), isForMany, isOfNoMeeting()))
		.orderBy(asc(board.position), asc(board.createdAt));
}

/** People's own boards, and pairs', are theirs alone. */
const isForMany = or(isNull(board.level), notInArray(board.level, ['own', 'pair']));

/** The notes of a meeting are found where it is. */
const isOfNoMeeting = () =>
	notExists(
		new QueryBuilder()
			.select({ one: sql`1` })
			.from(meeting)
			.where(eq(meeting.boardId, board.id))
	);

export type ListedBoard = Awaited<ReturnType<typeof projectBoards>>[number];
