import { mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { startPostgres } from '../../../server/database/index.js';
import { childrenOf, cpuOf, parentOf } from '../measure/proc.js';

/**
 * A PostgreSQL for the benches: that of `DATABASE_URL`, else one of their own, which is quieter.
 *
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function benchPostgres() {
	const given = process.env.DATABASE_URL;
	if (given) return { url: given, stop: async () => {} };
	const dataDir = mkdtempSync(path.join(tmpdir(), 'handlekraft-bench-'));
	const { url, stop } = await startPostgres({ dataDir });
	return { url, stop: () => stop().finally(() => rmSync(dataDir, { recursive: true })) };
}

/** A database of one run's own. */
export class BenchDatabase {
	#server;
	#name;
	url;
	sql;

	/** @param {string} server @param {string} name */
	constructor(server, name) {
		this.#server = server;
		this.#name = name;
		const address = new URL(server);
		address.pathname = `/${name}`;
		this.url = address.href;
		this.sql = postgres(this.url, { max: 1, onnotice: () => {} });
	}

	/** @param {string} server */
	static async create(server) {
		const name = `hk_bench_${randomBytes(4).toString('hex')}`;
		const sql = postgres(server, { max: 1 });
		await sql`
			create database ${sql(name)} template template0 encoding 'UTF8'
			locale_provider icu icu_locale 'da' locale 'C.UTF-8'`;
		await sql.end();
		return new BenchDatabase(server, name);
	}

	/**
	 * What the database has cost so far, in seconds of processor time: everything that serves this
	 * database, and what PostgreSQL does for all. Only where it runs on this machine.
	 *
	 * @returns {Promise<() => number>}
	 */
	async meter() {
		const [own] = await this.sql`select pg_backend_pid() as pid`;
		const postmaster = parentOf(Number(own?.pid));
		const others = await this.sql`
			select pid from pg_stat_activity where datname is not null and datname <> current_database()`;
		const isOther = new Set(others.map(({ pid }) => Number(pid)));
		return () =>
			[postmaster, ...childrenOf(postmaster)]
				.filter((pid) => !isOther.has(pid))
				.reduce((sum, pid) => sum + cpuOf(pid), 0);
	}

	async drop() {
		await this.sql.end();
		const sql = postgres(this.#server, { max: 1 });
		await sql`drop database ${sql(this.#name)} with (force)`;
		await sql.end();
	}
}
