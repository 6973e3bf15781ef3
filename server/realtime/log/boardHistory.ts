import { asc, eq, sql } from 'drizzle-orm';
import type { Connection } from '$lib/server/db/client';
import { boardSegment, boardUpdate } from '$lib/server/db/schema';

/** A stretch of time in which a board was written on. */
export interface HistorySpan {
	firstAt: Date;
	lastAt: Date;
	/** How many updates were stored in it, both ends included. */
	updates: number;
}

/** When a board was written on, oldest first: the moments for which `boardAt` has an answer. */
export async function boardHistory(
	{ db }: Pick<Connection, 'db'>,
	boardId: string
): Promise<HistorySpan[]> {
	const past = await db
		.select({
			firstAt: boardSegment.firstAt,
			lastAt: boardSegment.lastAt,
			updates: boardSegment.updateCount
		})
		.from(boardSegment)
		.where(eq(boardSegment.boardId, boardId))
		.orderBy(asc(boardSegment.throughId));
	const [tail] = await db
		.select({
			firstAt: sql<Date>`min(${boardUpdate.createdAt})`.mapWith(boardUpdate.createdAt),
			lastAt: sql<Date>`max(${boardUpdate.createdAt})`.mapWith(boardUpdate.createdAt),
			updates: sql<number>`count(*)::int`
		})
		.from(boardUpdate)
		.where(eq(boardUpdate.boardId, boardId));
	return tail && tail.updates > 0 ? [...past, tail] : past;
}
