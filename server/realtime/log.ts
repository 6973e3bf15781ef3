import { and, eq, lt, lte, sql } from 'drizzle-orm';
import type { Database } from '$lib/server/db/client';
import { boardSnapshot, boardUpdate } from '$lib/server/db/schema';
import { GroupCommit, type Writer } from './groupCommit';
import { readStored, type StoredBoard } from './storedBoard';

/** The boards' append-only log. It knows boards and bytes: no sockets, no documents. */
export class BoardLog {
	readonly #db: Database;
	readonly #commits: GroupCommit;

	/** @param writer The one session through which everything is added to the log. */
	constructor({ db, writer }: { db: Database; writer: Writer }) {
		this.#db = db;
		this.#commits = new GroupCommit(writer);
	}

	get isFull(): boolean {
		return this.#commits.isFull;
	}

	/** @returns The row's id, once it is committed. Rejects where it can never be. */
	append(boardId: string, update: Uint8Array): Promise<number> {
		return this.#commits.append({ boardId, update });
	}

	/** Stores nothing more of what waits for that board. */
	forsake(boardId: string): void {
		this.#commits.forsake(boardId);
	}

	load(boardId: string): Promise<StoredBoard> {
		return readStored(this.#db, boardId);
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
