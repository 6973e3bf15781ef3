import type { Sql } from 'postgres';
import * as Y from 'yjs';
import { publish } from '$lib/server/events';
import { log } from '$lib/server/log';
import type { Claim } from './insertUpdates';
import { loadBoard, type ReplayedBoard } from './loadBoard';
import type { BoardLog, OpenedBoard } from './log';
import { Projection } from './projection';
import { faultOf } from '$lib/server/faultOf';

/** A board's tail in the log after which it is put into a snapshot. */
const COMPACT_ROWS = 500;
const COMPACT_BYTES = 256 * 1024;
/** When a board is put away, also a shorter tail is. */
const COMPACT_ROWS_AT_REST = 100;

export interface KeptBoard {
	boardId: string;
	projectId: string;
}

/** Keeps one board's document and its storage together: log, snapshots, readable copy. */
export class BoardKeeper {
	readonly boardId: string;
	readonly doc: Y.Doc;
	/** Whether it had been put away whole, and is whole; see `OpenedBoard`. */
	readonly wasClean: boolean;
	/** Who writes with which client id, as far as it was stored. */
	readonly owners: ReadonlyMap<number, string>;
	readonly #isWhole: boolean;
	readonly #log: BoardLog;
	readonly #projection: Projection;
	readonly #tail: { rows: number; bytes: number };
	#throughId: number;
	#compacting: Promise<void> | null = null;
	/** Where it could not be compacted: how long the tail is before it is tried again, in rows. */
	#longFrom = 0;
	#isAbandoned = false;
	readonly #onAbandoned: () => void;

	private constructor(
		board: KeptBoard,
		{ doc, stored, leftOut }: ReplayedBoard,
		{ wasClean, owners }: OpenedBoard,
		storage: { log: BoardLog; sql: Sql },
		onAbandoned: () => void
	) {
		const { boardId, projectId } = board;
		this.boardId = boardId;
		this.doc = doc;
		this.#isWhole = leftOut.length === 0;
		this.wasClean = wasClean && this.#isWhole;
		this.owners = owners;
		this.#throughId = stored.throughId;
		this.#tail = stored.tail;
		this.#log = storage.log;
		this.#projection = new Projection({
			...stored,
			sql: storage.sql,
			boardId,
			doc,
			onWritten: () => publish({ kind: 'board.projected', projectId, boardId })
		});
		this.#onAbandoned = onAbandoned;
	}

	/**
	 * Loads a board, all of its log in one transaction. Nobody is answered before that: an empty board
	 * would be taken for the truth.
	 *
	 * @param onAbandoned Called when the document in memory is no longer to be used.
	 */
	static async load(
		board: KeptBoard,
		storage: { log: BoardLog; sql: Sql },
		onAbandoned: () => void
	): Promise<BoardKeeper> {
		const { boardId } = board;
		const opened = await storage.log.open(boardId);
		const replayed = await loadBoard((before) => storage.log.read(boardId, before));
		const { leftOut } = replayed;
		if (leftOut.length > 0)
			log.error({ board: boardId, updates: leftOut.slice(0, 100) }, 'stored updates are spoilt');
		return new BoardKeeper(board, replayed, opened, storage, onAbandoned);
	}

	get isFull(): boolean {
		return this.#log.isFull;
	}

	/** @param claims See `BoardLog.append`. */
	append(update: Uint8Array, claims: readonly Claim[] = []): Promise<number> {
		this.#projection.sent();
		return this.#log.append(this.boardId, update, claims);
	}

	/** Told in the order of the log: the row, and everything before it, is in the database. */
	stored(row: number, bytes: number): void {
		this.#throughId = row;
		this.#tail.rows += 1;
		this.#tail.bytes += bytes;
		this.#projection.stored(row);
	}

	/** @throws Error where the document waits for something: that must never happen. */
	checkWhole(): void {
		const { pendingStructs, pendingDs } = this.doc.store;
		if (pendingStructs || pendingDs) throw new Error('the document has a gap');
	}

	/** Whether the log is long enough for a snapshot; the caller knows when all is stored. */
	get isLong(): boolean {
		const { rows, bytes } = this.#tail;
		return rows >= this.#longFrom && (rows >= COMPACT_ROWS || bytes >= COMPACT_BYTES);
	}

	/** To be called when everything in the document is stored. */
	compact(): Promise<void> {
		return (this.#compacting ??= this.#compact());
	}

	#compact(): Promise<void> {
		const { rows, bytes } = this.#tail;
		this.#longFrom = rows + COMPACT_ROWS;
		const state = Y.encodeStateAsUpdate(this.doc);
		return this.#log
			.compact(this.boardId, { throughId: this.#throughId, rows, state })
			.then((isDone) => {
				if (!isDone) return log.warn({ board: this.boardId }, 'others write this board too');
				this.#tail.rows -= rows;
				this.#tail.bytes -= bytes;
				this.#longFrom = 0;
			})
			.catch((error: unknown) =>
				log.error({ board: this.boardId, fault: faultOf(error) }, 'not compacted')
			)
			.finally(() => (this.#compacting = null));
	}

	/** Writes what is still to be written, when everything is stored. */
	async putAway({ compact }: { compact: boolean }): Promise<void> {
		await this.#projection.finish();
		await this.#compacting;
		if (compact && this.#tail.rows >= COMPACT_ROWS_AT_REST) await this.compact();
		this.doc.destroy();
		if (this.#isAbandoned || !this.#isWhole) return;
		await this.#log
			.putAway(this.boardId)
			.catch((error: unknown) =>
				log.error({ board: this.boardId, fault: faultOf(error) }, 'not noted as put away')
			);
	}

	/** The document in memory is given up; what is in the log counts. */
	abandon(): void {
		if (this.#isAbandoned) return;
		this.#isAbandoned = true;
		this.#log.forsake(this.boardId);
		this.#projection.stop();
		this.#onAbandoned();
	}
}
