import { boardUpdate } from '$lib/server/db/schema';
import type { Database } from '$lib/server/db/client';
import { log } from '$lib/server/log';
import { limits } from '$lib/protocol/limits';
import { isRefusedForGood } from './databaseErrors';
import { faultOf } from './faultOf';

interface Waiting {
	boardId: string;
	update: Uint8Array;
	resolve(id: number): void;
	reject(error: unknown): void;
}

/** Rows one statement takes: PostgreSQL numbers at most 65,535 parameters. */
const ROWS_AT_ONCE = 1000;
/** Pauses between attempts, in ms; the last one is repeated for as long as it takes. */
const PAUSES = [50, 100, 250, 500, 1000, 2000];

/**
 * Stores updates of all boards: while one statement runs the next ones gather, so that many boards
 * cost as much as one. What fails is tried again until it is stored or the process ends: an update
 * is given up only where the database says it can never be stored.
 */
export class GroupCommit {
	readonly #db: Database;
	#waiting: Waiting[] = [];
	#bytes = 0;
	#running: Promise<void> | null = null;
	#isClosing = false;
	#wake: (() => void) | null = null;

	constructor(db: Database) {
		this.#db = db;
	}

	/** Whether so much is waiting that no more may be taken in. */
	get isFull(): boolean {
		return this.#bytes > limits.unsavedBytes;
	}

	/** @returns The row's id, once it is committed. Rejects where it can never be. */
	append(boardId: string, update: Uint8Array): Promise<number> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ boardId, update, resolve, reject });
			this.#bytes += update.length;
			this.#running ??= this.#run();
		});
	}

	/** Stores what waits; gives up after the attempts that are under way. */
	async close(): Promise<void> {
		this.#isClosing = true;
		this.#wake?.();
		await this.#running;
	}

	async #run(): Promise<void> {
		while (this.#waiting.length > 0) {
			const group = this.#waiting.splice(0, ROWS_AT_ONCE);
			await this.#store(group);
			for (const { update } of group) this.#bytes -= update.length;
		}
		this.#running = null;
	}

	async #store(group: readonly Waiting[]): Promise<void> {
		for (let attempt = 0; ; attempt += 1) {
			try {
				return await this.#insert(group);
			} catch (error) {
				if (isRefusedForGood(error)) return this.#storeApart(group, error);
				log.error(
					{ fault: faultOf(error), attempt, updates: group.length },
					'updates are not stored yet'
				);
				if (this.#isClosing && attempt >= 3) return group.forEach(({ reject }) => reject(error));
				await this.#pause(PAUSES[Math.min(attempt, PAUSES.length - 1)] ?? 0);
			}
		}
	}

	async #insert(group: readonly Waiting[]): Promise<void> {
		const rows = await this.#db
			.insert(boardUpdate)
			.values(group.map(({ boardId, update }) => ({ boardId, update })))
			.returning({ id: boardUpdate.id });
		group.forEach(({ resolve }, index) => resolve(rows[index]?.id ?? 0));
	}

	/** One row that is refused (its board is gone) must not hold up the others. */
	async #storeApart(group: readonly Waiting[], error: unknown): Promise<void> {
		if (group.length === 1) return group[0]?.reject(error);
		for (const one of group) await this.#store([one]);
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
