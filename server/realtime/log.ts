import { and, asc, desc, eq, gt, lt, lte, sql } from 'drizzle-orm';
import type { Database } from '$lib/server/db/client';
import { boardSnapshot, boardUpdate } from '$lib/server/db/schema';
import { GroupCommit } from './groupCommit';

/** A board as it is stored: apply all of it, in one transaction. */
export interface StoredBoard {
	/** The newest snapshot, if any, and every update after it, in order. */
	updates: Uint8Array[];
	/** Id of the last of them; 0 for a board nobody has written on. */
	throughId: number;
	/** Updates that are not yet in a snapshot, and their bytes. */
	tail: { rows: number; bytes: number };
}

/** The boards' append-only log. It knows boards and bytes: no sockets, no documents. */
export class BoardLog {
	readonly #db: Database;
	readonly #commits: GroupCommit;

	constructor(db: Database) {
		this.#db = db;
		this.#commits = new GroupCommit(db);
	}

	get isFull(): boolean {
		return this.#commits.isFull;
	}

	/** @returns The row's id, once it is committed. Rejects where it can never be. */
	append(boardId: string, update: Uint8Array): Promise<number> {
		return this.#commits.append(boardId, update);
	}

	/** Snapshot and updates are read as of one moment, so that a compaction cannot fall between. */
	load(boardId: string): Promise<StoredBoard> {
		return this.#db.transaction(
			async (tx) => {
				const [snapshot] = await tx
					.select({ throughId: boardSnapshot.throughId, state: boardSnapshot.state })
					.from(boardSnapshot)
					.where(eq(boardSnapshot.boardId, boardId))
					.orderBy(desc(boardSnapshot.throughId))
					.limit(1);
				const rows = await tx
					.select({ id: boardUpdate.id, update: boardUpdate.update })
					.from(boardUpdate)
					.where(
						and(eq(boardUpdate.boardId, boardId), gt(boardUpdate.id, snapshot?.throughId ?? 0))
					)
					.orderBy(asc(boardUpdate.id));
				const updates = rows.map(({ update }) => update);
				return {
					updates: snapshot ? [snapshot.state, ...updates] : updates,
					throughId: rows.at(-1)?.id ?? snapshot?.throughId ?? 0,
					tail: {
						rows: rows.length,
						bytes: updates.reduce((total, { length }) => total + length, 0)
					}
				};
			},
			{ isolationLevel: 'repeatable read', accessMode: 'read only' }
		);
	}

	/**
	 * Puts a snapshot in place of the updates it holds. One snapshot an hour is kept, so that a board
	 * can be had again as it was.
	 *
	 * @param snapshot `rows`: how many updates up to `throughId` it was made of. Where there are
	 * others, somebody else writes this board too, and nothing is removed.
	 * @returns Whether it was done.
	 */
	async compact(
		boardId: string,
		snapshot: { throughId: number; rows: number; state: Uint8Array }
	): Promise<boolean> {
		const { throughId, rows, state } = snapshot;
		return this.#db.transaction(async (tx) => {
			const [stored] = await tx
				.select({ rows: sql<number>`count(*)::int` })
				.from(boardUpdate)
				.where(and(eq(boardUpdate.boardId, boardId), lte(boardUpdate.id, throughId)));
			if (stored?.rows !== rows) return false;
			await tx
				.delete(boardSnapshot)
				.where(
					and(
						eq(boardSnapshot.boardId, boardId),
						lt(boardSnapshot.throughId, throughId),
						sql`date_trunc('hour', ${boardSnapshot.createdAt}) = date_trunc('hour', now())`
					)
				);
			await tx.insert(boardSnapshot).values({ boardId, throughId, state });
			await tx
				.delete(boardUpdate)
				.where(and(eq(boardUpdate.boardId, boardId), lte(boardUpdate.id, throughId)));
			return true;
		});
	}

	/** Stores what waits, as far as the database lets it. */
	close(): Promise<void> {
		return this.#commits.close();
	}
}
