import type { Sql } from 'postgres';
import { log } from '$lib/server/log';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from '../log/databaseErrors';
import { boardLockKey, HANDLEKRAFT_LOCK } from './lockKeys';

/** How often it is tried at the start to be the only process, and the pause between, in ms. */
const ATTEMPTS = 8;
const PAUSE = 250;

/** The session ended between two statements: what was asked for was not answered. */
class SessionEndedError extends Error {}

/** Another process serves this database, and nothing ties the two together. */
export class OccupiedError extends Error {
	constructor() {
		super('Another Handlekraft serves this database. Stop it, or set REDIS_URL for both.');
		this.name = 'OccupiedError';
	}
}

/**
 * What this process may write: all boards where it is the only one, else those it has taken. Both
 * are PostgreSQL's advisory locks, held by one session, and that session is the one the boards' log
 * is written through. So nobody writes a board without owning it: when the session ends, whatever
 * the reason, ownership and the right to write end in the same moment, without any clock.
 */
export class Ownership {
	readonly sql: Sql;
	readonly #isShared: boolean;
	readonly #owned = new Map<string, { lost: () => void }>();
	/** The session that holds the locks; null while there is none. */
	#session: Promise<number> | null = null;
	/** Whether that session has all the locks of what is owned. */
	#isSettled = false;
	#isResuming = false;
	#isEnding = false;

	/**
	 * @param open Opens one connection, and calls back whenever it has closed.
	 * @param isShared Whether other processes may serve the same database.
	 */
	constructor(open: (onClose: () => void) => Sql, isShared: boolean) {
		this.#isShared = isShared;
		this.sql = open(() => {
			this.#session = null;
			this.#isSettled = false;
			void this.#resume();
		});
	}

	/**
	 * @returns Process number of the session that holds the locks: a statement that finds itself in
	 * another one must do nothing.
	 * @throws OccupiedError
	 */
	session(): Promise<number> {
		if (this.#session) return this.#session;
		const begun = this.#begin();
		this.#session = begun;
		begun.catch(() => {
			if (this.#session === begun) this.#session = null;
		});
		return begun;
	}

	/**
	 * The same at the start, when a process that has just died may still be known to the database.
	 *
	 * @throws OccupiedError
	 */
	async begin(): Promise<void> {
		for (let attempt = 1; ; attempt += 1) {
			try {
				await this.session();
				return;
			} catch (error) {
				if (!(error instanceof OccupiedError) || attempt === ATTEMPTS) throw error;
				await pause(PAUSE);
			}
		}
	}

	owns(boardId: string): boolean {
		return this.#owned.has(boardId);
	}

	/** Whether nobody else can own it at this moment: not between two sessions. */
	surelyOwns(boardId: string): boolean {
		return this.#isSettled && this.owns(boardId);
	}

	/**
	 * @param lost Called when the board was lost to another process: what is in memory must not be
	 * used any more.
	 * @returns Whether it is this process's now.
	 */
	async take(boardId: string, lost: () => void): Promise<boolean> {
		for (;;) {
			try {
				if (!(await this.#lock(boardId, await this.session()))) return false;
				this.#owned.set(boardId, { lost });
				return true;
			} catch (error) {
				if (!(error instanceof SessionEndedError)) throw error;
			}
		}
	}

	async release(boardId: string): Promise<void> {
		if (!this.#owned.delete(boardId) || !this.#isShared) return;
		// Where the session is gone, so is the lock.
		await this.sql`select pg_advisory_unlock(${boardLockKey(boardId)}::bigint)`.catch(() => {});
	}

	close(): Promise<void> {
		this.#isEnding = true;
		return this.sql.end({ timeout: 1 });
	}

	async #begin(): Promise<number> {
		// A beginning that failed half-way may have left locks; and of a machine that is cut off the
		// database hears nothing: it asks, so that what was owned there is free within half a minute.
		await this.sql`select pg_advisory_unlock_all(),
			set_config('tcp_keepalives_idle', '10', false),
			set_config('tcp_keepalives_interval', '5', false),
			set_config('tcp_keepalives_count', '3', false)`;
		const [answer] = this.#isShared
			? await this.sql`select pg_backend_pid() as session,
				pg_try_advisory_lock_shared(${HANDLEKRAFT_LOCK}, 0) as ours`
			: await this.sql`select pg_backend_pid() as session,
				pg_try_advisory_lock(${HANDLEKRAFT_LOCK}, 0) as ours`;
		if (!answer?.ours) {
			this.#lose([...this.#owned.keys()]);
			throw new OccupiedError();
		}
		const session = answer.session as number;
		// A session after the first: the old one's locks are gone, and somebody may have been quicker.
		const lost: string[] = [];
		for (const boardId of this.#isShared ? this.#owned.keys() : []) {
			if (!(await this.#lock(boardId, session))) lost.push(boardId);
		}
		this.#lose(lost);
		this.#isSettled = true;
		return session;
	}

	/**
	 * What was owned is asked for again at once: until then somebody else may take it, and whoever
	 * only reads here would not be told.
	 */
	async #resume(): Promise<void> {
		if (this.#isResuming) return;
		this.#isResuming = true;
		while (!this.#isSettled && !this.#isEnding) {
			await this.session().catch((error: unknown) => {
				if (codeOf(error) === 'CONNECTION_ENDED') this.#isEnding = true;
				else return pause(PAUSE, undefined, { ref: false });
			});
		}
		this.#isResuming = false;
	}

	/**
	 * Asked also where there is nobody else: what was being written of the board is written then.
	 *
	 * @throws SessionEndedError where it is another session by now.
	 */
	async #lock(boardId: string, session: number): Promise<boolean> {
		const { sql } = this;
		const [answer] = this.#isShared
			? await sql`select pg_try_advisory_lock(${boardLockKey(boardId)}::bigint) as ours
				where pg_backend_pid() = ${session}`
			: await sql`select true as ours where pg_backend_pid() = ${session}`;
		if (!answer) throw new SessionEndedError();
		return answer.ours === true;
	}

	#lose(boardIds: readonly string[]): void {
		for (const boardId of boardIds) {
			log.warn({ board: boardId }, 'a board was lost to another process');
			const owned = this.#owned.get(boardId);
			this.#owned.delete(boardId);
			owned?.lost();
		}
	}
}
