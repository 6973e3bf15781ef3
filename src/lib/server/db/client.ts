import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import type { PgDatabase } from 'drizzle-orm/pg-core';
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { environment } from '$lib/server/env';
import * as schema from './schema';

export type Database = PostgresJsDatabase<typeof schema>;
/** What queries and commands accept: the database, or a transaction in it. */
export type Queryable = PgDatabase<PostgresJsQueryResultHKT, typeof schema>;

export interface Connection {
	db: Database;
	/** The driver itself, for what has no query builder: COPY, locks, NOTIFY. */
	sql: postgres.Sql;
	/**
	 * One connection outside the pool, opened anew where it breaks: statements on it come one after
	 * the other. Close it yourself.
	 *
	 * @param onClose Called whenever it has closed: what the session held is gone.
	 */
	apart(onClose: () => void): postgres.Sql;
	close(): Promise<void>;
}

/** Opens a pool of at most `max` connections; the first query connects. */
export function openDatabase(url: string, { max = 10 } = {}): Connection {
	const usual = {
		onnotice: () => {},
		connect_timeout: 5,
		// A database that comes back is found at once, not after a pause that has grown to 20 s.
		backoff: () => 0.25,
		connection: { application_name: 'handlekraft' }
	};
	const sql = postgres(url, { ...usual, max });
	return {
		db: drizzle(sql, { schema }),
		sql,
		// The driver would end a session after some time, and with it what it holds.
		apart: (onclose) => postgres(url, { ...usual, max: 1, max_lifetime: null, onclose }),
		close: () => sql.end({ timeout: 5 })
	};
}

const KEY = Symbol.for('handlekraft.database');
const shared = globalThis as { [KEY]?: Connection };

/**
 * The application's one connection pool, opened on first use. It lives on `globalThis` because
 * `vite dev` may load this module anew while the old pool is in use.
 */
export function connection(): Connection {
	return (shared[KEY] ??= openDatabase(environment().DATABASE_URL));
}

/** Ends the shared pool, if it was ever opened. */
export async function closeConnection(): Promise<void> {
	const open = shared[KEY];
	delete shared[KEY];
	await open?.close();
}
