import { and, asc, eq, inArray, lt, lte, sql } from 'drizzle-orm';
import type { Database, Queryable } from '$lib/server/db/client';
import { board, boardSegment, boardSnapshot, boardUpdate } from '$lib/server/db/schema';
import { packSegment, type PastUpdate } from './segment';
import type { Snapshot } from './storedBoard';

/** Updates of one segment: about what is compacted at once while people write. */
const SEGMENT_ROWS = 500;

/**
 * Puts a snapshot in place of the updates it holds, and the updates into segments: the log stays
 * short, and the board can be had again as it was at any moment. One snapshot an hour is kept to
 * begin from, and the first.
 *
 * @param snapshot `rows`: how many updates up to `throughId` it was made of. Where there are
 * others, somebody else writes this board too, and nothing is changed.
 * @returns Whether it was done.
 */
export function compactLog(
	db: Database,
	boardId: string,
	{ throughId, rows, state }: Snapshot & { rows: number }
): Promise<boolean> {
	return db.transaction(async (tx) => {
		// Whoever else compacts this board waits.
		await tx.select({ id: board.id }).from(board).where(eq(board.id, boardId)).for('no key update');
		const [stored] = await tx
			.select({ rows: sql<number>`count(*)::int` })
			.from(boardUpdate)
			.where(upTo(boardId, throughId));
		if (stored?.rows !== rows) return false;
		for (let moved = 0; moved < rows; moved += SEGMENT_ROWS) {
			await addSegment(tx, boardId, await takeUpdates(tx, boardId, throughId));
		}
		await dropSnapshots(tx, boardId, throughId);
		await tx.insert(boardSnapshot).values({ boardId, throughId, state: asBase64(state) });
		return true;
	});
}

/** The driver writes bytes as hexadecimal, which for a whole board takes longer than people should wait. */
const asBase64 = (bytes: Uint8Array) =>
	sql`decode(${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('base64')}, 'base64')`;

const upTo = (boardId: string, throughId: number) =>
	and(eq(boardUpdate.boardId, boardId), lte(boardUpdate.id, throughId));

/** Takes the oldest updates out of the log. */
async function takeUpdates(
	tx: Queryable,
	boardId: string,
	throughId: number
): Promise<PastUpdate[]> {
	const oldest = tx
		.select({ id: boardUpdate.id })
		.from(boardUpdate)
		.where(upTo(boardId, throughId))
		.orderBy(asc(boardUpdate.id))
		.limit(SEGMENT_ROWS);
	const taken = await tx
		.delete(boardUpdate)
		.where(inArray(boardUpdate.id, oldest))
		.returning({ id: boardUpdate.id, at: boardUpdate.createdAt, update: boardUpdate.update });
	return taken
		.map(({ id, at, update }) => ({ id, at: at.getTime(), update }))
		.sort((one, other) => one.id - other.id);
}

async function addSegment(
	tx: Queryable,
	boardId: string,
	updates: readonly PastUpdate[]
): Promise<void> {
	const [first, last] = [updates[0], updates.at(-1)];
	if (!first || !last) return;
	await tx.insert(boardSegment).values({
		boardId,
		firstId: first.id,
		throughId: last.id,
		firstAt: new Date(first.at),
		lastAt: new Date(last.at),
		updateCount: updates.length,
		updates: await packSegment(updates)
	});
}

/** Earlier ones of this hour; never the board's first. */
async function dropSnapshots(tx: Queryable, boardId: string, throughId: number): Promise<void> {
	await tx.delete(boardSnapshot).where(
		and(
			eq(boardSnapshot.boardId, boardId),
			lt(boardSnapshot.throughId, throughId),
			sql`date_trunc('hour', ${boardSnapshot.createdAt}) = date_trunc('hour', now())`,
			sql`${boardSnapshot.id} > (
				select min(first.id) from ${boardSnapshot} first where first.board_id = ${boardId})`
		)
	);
}
