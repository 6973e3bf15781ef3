import { and, eq, lt, lte, sql } from 'drizzle-orm';
import type { Database } from '$lib/server/db/client';
import { boardClient, boardSnapshot, boardUpdate } from '$lib/server/db/schema';
import { GroupCommit, type Writer } from './groupCommit';
import type { Claim } from './insertUpdates';
import { readStored, type StoredBoard } from './storedBoard';

export interface LoadedBoard extends StoredBoard {
	/**
	 * Whether it had been put away whole. Where it was not, people may hold edits by others that were
	 * sent to them and never stored.
	 */
	wasClean: boolean;
	/** Who writes with which client id, as far as it is known: keys of persons. */
	owners: Map<number, string>;
}

/** The boards' append-only log. It knows boards and bytes: no sockets, no documents. */
export class BoardLog {
	readonly #db: Database;
	readonly #writer: Writer;
	readonly #commits: GroupCommit;

	/** @param writer The one session through which everything is added to the log. */
	constructor({ db, writer }: { db: Database; writer: Writer }) {
		this.#db = db;
		this.#writer = writer;
		this.#commits = new GroupCommit(writer);
	}

	/** Bytes that wait to be stored. */
	get unsavedBytes(): number {
		return this.#commits.bytes;
	}

	get isFull(): boolean {
		return this.#commits.isFull;
	}

	/**
	 * @param claims Who wrote it with client ids that are new. None for a workshop that stores no
	 * author: they would tell who wrote what.
	 * @returns The row's id, once it is committed. Rejects where it can never be.
	 */
	append(boardId: string, update: Uint8Array, claims: readonly Claim[] = []): Promise<number> {
		return this.#commits.append({ boardId, update, claims });
	}

	/** Stores nothing more of what waits for that board. */
	forsake(boardId: string): void {
		this.#commits.forsake(boardId);
	}

	/** For whoever is going to hold the board in memory; to be followed by `putAway`. */
	async load(boardId: string): Promise<LoadedBoard> {
		const wasClean = await this.#markOpen(boardId);
		const owners = await this.#db
			.select({ clientId: boardClient.clientId, personKey: boardClient.personKey })
			.from(boardClient)
			.where(eq(boardClient.boardId, boardId));
		return {
			...(await readStored(this.#db, boardId)),
			wasClean,
			owners: new Map(owners.map(({ clientId, personKey }) => [clientId, personKey]))
		};
	}

	/** Notes that nobody holds the board any more, and that everything anybody saw of it is stored. */
	async putAway(boardId: string): Promise<void> {
		const session = await this.#writer.session();
		if (!this.#writer.owns(boardId)) return;
		await this.#writer.sql`
			update board set opened_at = null
			where id = ${boardId} and pg_backend_pid() = ${session}`;
	}

	async #markOpen(boardId: string): Promise<boolean> {
		const session = await this.#writer.session();
		const [marked] = await this.#writer.sql<{ wasClean: boolean }[]>`
			with before as (
				select id, opened_at from board
				where id = ${boardId} and pg_backend_pid() = ${session}
				for no key update
			)
			update board set opened_at = coalesce(before.opened_at, now())
			from before where board.id = before.id
			returning before.opened_at is null as "wasClean"`;
		return marked?.wasClean ?? false;
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
