import { eq } from 'drizzle-orm';
import type { Database } from '$lib/server/db/client';
import { boardClient } from '$lib/server/db/schema';
import { compactLog } from './compactLog';
import { GroupCommit, type Writer } from './groupCommit';
import type { Claim } from './insertUpdates';
import { readStored, type Snapshot, type StoredBoard } from './storedBoard';

/** What whoever holds a board in memory has to know besides its content. */
export interface OpenedBoard {
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

	/** Notes that the board is going to be held in memory, until it is `putAway`. */
	async open(boardId: string): Promise<OpenedBoard> {
		const wasClean = await this.#markOpen(boardId);
		const owners = await this.#db
			.select({ clientId: boardClient.clientId, personKey: boardClient.personKey })
			.from(boardClient)
			.where(eq(boardClient.boardId, boardId));
		return {
			wasClean,
			owners: new Map(owners.map(({ clientId, personKey }) => [clientId, personKey]))
		};
	}

	/** @param before See `Which`. */
	read(boardId: string, before?: number): Promise<StoredBoard> {
		return readStored(this.#db, boardId, { before });
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

	/** Puts a snapshot in place of the updates it holds; see `compactLog`. */
	compact(boardId: string, snapshot: Snapshot & { rows: number }): Promise<boolean> {
		return compactLog(this.#db, boardId, snapshot);
	}

	/** Stores what waits, as far as the database lets it. */
	close(): Promise<void> {
		return this.#commits.close();
	}
}
