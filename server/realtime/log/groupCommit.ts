import type { Sql } from 'postgres';
import { limits } from '$lib/protocol/limits';
import { log } from '$lib/server/log';
import { metrics } from '$lib/server/metrics';
import { codeOf, isRefusedForGood, isTrouble } from './databaseErrors';
import { findUpdates, insertUpdates, type NewUpdate } from './insertUpdates';
import { OccupiedError } from '../processes/ownership';

/** The session that boards are written through, and which boards may be. */
export interface Writer {
	readonly sql: Sql;
	/** Process number of the session; rejects where there can be none. */
	session(): Promise<number>;
	owns(boardId: string): boolean;
}

/** The connection was opened anew: what the old session was allowed is to be asked for again. */
class SessionChangedError extends Error {
	readonly code = 'CONNECTION_CHANGED';
}

/** The board is another process's now. */
class NotOwnedError extends Error {}

interface Waiting extends NewUpdate {
	/** Nobody wants it stored any more. */
	isForsaken?: boolean;
	resolve(id: number): void;
	reject(error: unknown): void;
}

/** What one statement takes. */
const ROWS_AT_ONCE = 1000;
const BYTES_AT_ONCE = 4 * 1024 * 1024;
/** Pauses between attempts, in ms; the last is repeated while the database is away. */
const PAUSES = [50, 100, 250, 500, 1000];
/** Attempts at what fails although the database is there, and refuses nothing for good. */
const ATTEMPTS = 5;
/** How long what waits may take when the process is about to end, in ms. */
const CLOSE_WITHIN = 4000;

/**
 * Stores updates of all boards: while one statement runs the next ones gather, so that many boards
 * cost as much as one. A database that is away is waited for. Whatever else fails is tried again a
 * few times, then board by board: only the boards the database refuses are given up.
 */
export class GroupCommit {
	readonly #writer: Writer;
	#group: readonly Waiting[] = [];
	#waiting: Waiting[] = [];
	#bytes = 0;
	#lastId = 0;
	#running: Promise<void> | null = null;
	#isClosing = false;
	#isLate = false;
	#wake: (() => void) | null = null;

	constructor(writer: Writer) {
		this.#writer = writer;
	}

	/** Bytes that wait to be stored. */
	get bytes(): number {
		return this.#bytes;
	}

	/** Whether so much is waiting that no more may be taken in. */
	get isFull(): boolean {
		return this.#bytes > limits.unsavedBytes;
	}

	/**
	 * @returns The row's id, once it is committed. Where it rejects, none of the board's later rows
	 * was stored either: the log never has a hole.
	 */
	append(row: NewUpdate): Promise<number> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ ...row, resolve, reject });
			this.#bytes += row.update.length;
			this.#running ??= this.#run();
		});
	}

	/** Stores nothing more of what waits for that board: its document is no longer to be used. */
	forsake(boardId: string): void {
		for (const waiting of [...this.#group, ...this.#waiting])
			if (waiting.boardId === boardId) waiting.isForsaken = true;
	}

	/** Stores what waits, or gives it up where the database does not take it soon. */
	async close(): Promise<void> {
		this.#isClosing = true;
		this.#wake?.();
		const late = setTimeout(() => {
			this.#isLate = true;
			void this.#writer.sql.end({ timeout: 0 });
		}, CLOSE_WITHIN);
		await this.#running;
		clearTimeout(late);
	}

	async #run(): Promise<void> {
		while (this.#waiting.length > 0) {
			const group = (this.#group = this.#take());
			await this.#store(group);
			for (const { update } of group) this.#bytes -= update.length;
		}
		this.#running = null;
	}

	#take(): Waiting[] {
		let bytes = 0;
		const end = this.#waiting.findIndex(
			({ update }, index) => index >= ROWS_AT_ONCE || (bytes += update.length) > BYTES_AT_ONCE
		);
		// One row is taken whatever its size.
		return this.#waiting.splice(0, end < 0 ? ROWS_AT_ONCE : Math.max(1, end));
	}

	async #store(group: readonly Waiting[]): Promise<void> {
		const error = await this.#attempt(group, ATTEMPTS);
		if (error === null) return;
		for (const rows of byBoard(group).values()) {
			// Alone it may go well, unless there was nobody else, or no time is left.
			const isTried = rows.length === group.length || this.#isLate;
			const refused = isTried ? error : await this.#attempt(rows, 1);
			if (refused !== null) this.#giveUp(rows, refused);
		}
	}

	/**
	 * @param attempts How often something is tried that fails although the database is there.
	 * @returns Why it was not stored; null where it was.
	 */
	async #attempt(group: readonly Waiting[], attempts: number): Promise<unknown> {
		let failures = 0;
		let mayBeStored = false;
		for (let attempt = 1; ; attempt += 1) {
			try {
				await this.#insert(
					group.filter(({ isForsaken }) => !isForsaken),
					mayBeStored
				);
				return null;
			} catch (error) {
				metrics.commitFailures.inc();
				log.error(
					{ code: codeOf(error), attempt, updates: group.length },
					'updates are not stored yet'
				);
				if (isTrouble(error)) mayBeStored = true;
				else failures += 1;
				if (failures >= attempts || isFinal(error) || this.#isLate) return error;
				await this.#pause(PAUSES[Math.min(attempt, PAUSES.length) - 1] ?? 0);
			}
		}
	}

	async #insert(group: readonly Waiting[], mayBeStored: boolean): Promise<void> {
		if (group.length === 0) return;
		const { sql } = this.#writer;
		const session = await this.#writer.session();
		if (!group.every(({ boardId }) => this.#writer.owns(boardId))) throw new NotOwnedError();
		const found = mayBeStored ? await findUpdates(sql, group, this.#lastId) : null;
		const begun = performance.now();
		const ids = found ?? (await insertUpdates(sql, session, group));
		metrics.commitSeconds.observe((performance.now() - begun) / 1000);
		if (ids.length < group.length) throw new SessionChangedError();
		this.#lastId = Math.max(this.#lastId, ...ids);
		group.forEach(({ resolve }, index) => resolve(ids[index] ?? 0));
	}

	/** What the board has waiting builds on what is given up, and goes with it. */
	#giveUp(rows: readonly Waiting[], error: unknown): void {
		const boardId = rows[0]?.boardId;
		const later = this.#waiting.filter((waiting) => waiting.boardId === boardId);
		this.#waiting = this.#waiting.filter((waiting) => waiting.boardId !== boardId);
		for (const { update } of later) this.#bytes -= update.length;
		log.error(
			{ board: boardId, code: codeOf(error), updates: rows.length + later.length },
			'updates were given up'
		);
		for (const { reject } of [...rows, ...later]) reject(error);
	}

	#pause(milliseconds: number): Promise<void> {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, this.#isClosing ? PAUSES[0] : milliseconds);
			this.#wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}
}

function isFinal(error: unknown): boolean {
	return (
		isRefusedForGood(error) || error instanceof NotOwnedError || error instanceof OccupiedError
	);
}

function byBoard(group: readonly Waiting[]): Map<string, Waiting[]> {
	const boards = new Map<string, Waiting[]>();
	for (const row of group) {
		const rows = boards.get(row.boardId);
		if (rows) rows.push(row);
		else boards.set(row.boardId, [row]);
	}
	return boards;
}
