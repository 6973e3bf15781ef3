import { and, asc, desc, eq, gt, lt, lte, sql } from 'drizzle-orm';
import type { Database, Queryable } from '$lib/server/db/client';
import { log } from '$lib/server/log';
import { isPrivateLevel } from '$lib/domain/workshop/boardLevel';
import { board, boardProjection, boardSegment, boardSnapshot } from '$lib/server/db/schema';
import { unpackSegment, type PastUpdate } from './segment';

export interface Snapshot {
	/** Id of the last update it holds. */
	throughId: number;
	state: Uint8Array;
}

export interface StoredUpdate {
	id: number;
	update: Uint8Array;
}

/** A board as it is stored: the snapshot and then the updates make it. */
export interface StoredBoard {
	snapshot: Snapshot | null;
	/** All that came after it, in order. */
	updates: StoredUpdate[];
	/** Id of the last of them; 0 for a board nobody has written on. */
	throughId: number;
	/** Updates in the log, which are in no snapshot yet, and their bytes. */
	tail: { rows: number; bytes: number };
	/** How far the readable copy has followed; null where there is none. */
	projectedId: number | null;
	/** Its words are for few, and are not copied; see `isPrivateLevel`. */
	isPrivate: boolean;
}

export interface Which {
	/** Takes no snapshot that goes as far as this id, but what it was made of. */
	before?: number | undefined;
	/** Takes nothing that was stored later. */
	until?: Date;
}

/** Reads all of it as of one moment, so that a compaction cannot fall between. */
export function readStored(
	db: Database,
	boardId: string,
	{ before, until }: Which = {}
): Promise<StoredBoard> {
	return db.transaction(
		async (tx) => {
			const [snapshot = null] = await tx
				.select({ throughId: boardSnapshot.throughId, state: boardSnapshot.state })
				.from(boardSnapshot)
				.where(
					and(
						eq(boardSnapshot.boardId, boardId),
						before === undefined ? undefined : lt(boardSnapshot.throughId, before),
						until && lte(boardSnapshot.createdAt, until)
					)
				)
				.orderBy(desc(boardSnapshot.throughId), desc(boardSnapshot.id))
				.limit(1);
			const base = snapshot?.throughId ?? 0;
			const past = await readSegments(tx, boardId, base);
			const end = until ? past.findIndex(({ at }) => at > until.getTime()) : -1;
			if (end >= 0) past.length = end;
			const from = past.at(-1)?.id ?? base;
			const tail = end >= 0 ? [] : await readLog(tx, boardId, from, until);
			const [projection] = await tx
				.select({ throughId: boardProjection.throughId, level: board.level })
				.from(board)
				.leftJoin(boardProjection, eq(boardProjection.boardId, board.id))
				.where(eq(board.id, boardId));
			return {
				snapshot,
				updates: [...past, ...tail],
				throughId: tail.at(-1)?.id ?? from,
				tail: {
					rows: tail.length,
					bytes: tail.reduce((total, { update }) => total + update.length, 0)
				},
				projectedId: projection?.throughId ?? null,
				isPrivate: isPrivateLevel(projection?.level ?? null)
			};
		},
		{ isolationLevel: 'repeatable read', accessMode: 'read only' }
	);
}

/** What segments hold after an id, in order. One that is spoilt is left out. */
async function readSegments(tx: Queryable, boardId: string, after: number): Promise<PastUpdate[]> {
	const segments = await tx
		.select({ throughId: boardSegment.throughId, updates: boardSegment.updates })
		.from(boardSegment)
		.where(and(eq(boardSegment.boardId, boardId), gt(boardSegment.throughId, after)))
		.orderBy(asc(boardSegment.throughId));
	const updates: PastUpdate[] = [];
	for (const segment of segments) {
		try {
			updates.push(...(await unpackSegment(segment.updates)));
		} catch {
			log.error({ board: boardId, segment: segment.throughId }, 'a piece of history is spoilt');
		}
	}
	return updates.filter(({ id }) => id > after);
}

/** The log after an id, in order. Read past the query builder: it may be long. */
async function readLog(
	tx: Queryable,
	boardId: string,
	after: number,
	until?: Date
): Promise<StoredUpdate[]> {
	const ofBoard = sql`board_id = ${boardId} and id > ${after}`;
	// By id and not each by its time: what was stored after something later builds on it.
	const isInTime = sql`id < coalesce((
		select min(id) from board_update
		where ${ofBoard} and date_trunc('milliseconds', created_at) > ${until?.toISOString()}
	), ${Number.MAX_SAFE_INTEGER})`;
	const rows = await tx.execute<{ id: string; update: Uint8Array }>(sql`
		select id, update from board_update
		where ${until ? and(ofBoard, isInTime) : ofBoard} order by id`);
	return rows.map(({ id, update }) => ({ id: Number(id), update }));
}
