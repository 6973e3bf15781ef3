import { asc, eq } from 'drizzle-orm';
import type { Connection } from '$lib/server/db/client';
import { boardSegment, boardUpdate } from '$lib/server/db/schema';
import { log } from '$lib/server/log';
import { unpackSegment } from './segment';

/** What is stored within the same minute is one step, so that no two stops are called the same. */
const STEP = 60_000;

/**
 * Moments at which it makes sense to look back at a board, oldest first: where the longest pauses began,
 * and the last of all. `boardAt` has the board as it was at each.
 *
 * @param most How many there may be.
 */
export async function boardStops(
	{ db }: Pick<Connection, 'db'>,
	boardId: string,
	most = 100
): Promise<Date[]> {
	const times = await storedTimes(db, boardId);
	const steps = times.filter((at, index) => stepOf(at) !== stepOf(times[index + 1]));
	const pauses = steps.map((at, index) => ({ at, pause: (steps[index + 1] ?? Infinity) - at }));
	return pauses
		.sort((one, other) => other.pause - one.pause)
		.slice(0, most)
		.map(({ at }) => at)
		.sort((one, other) => one - other)
		.map((at) => new Date(at));
}

const stepOf = (at: number | undefined) => (at === undefined ? null : Math.floor(at / STEP));

/** When each update of a board was stored, in ms since 1970, in order. */
async function storedTimes(db: Connection['db'], boardId: string): Promise<number[]> {
	const segments = await db
		.select({ throughId: boardSegment.throughId, updates: boardSegment.updates })
		.from(boardSegment)
		.where(eq(boardSegment.boardId, boardId))
		.orderBy(asc(boardSegment.throughId));
	const tail = await db
		.select({ at: boardUpdate.createdAt })
		.from(boardUpdate)
		.where(eq(boardUpdate.boardId, boardId));
	const times = tail.map(({ at }) => at.getTime());
	for (const { throughId, updates } of segments) {
		try {
			for (const { at } of await unpackSegment(updates)) times.push(at);
		} catch {
			log.error({ board: boardId, segment: throughId }, 'a piece of history is spoilt');
		}
	}
	return times.sort((one, other) => one - other);
}
