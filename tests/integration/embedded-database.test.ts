import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPostgres } from '../../server/database/index.js';
import { LaunchError } from '../../server/launch/launch-error.js';
import { keepRunning } from '../../server/database/keep-running.js';
import { runNode, type RunningCommand } from '../support/command.ts';
import { until } from '../support/until.ts';

let dataDir: string;
let holder: RunningCommand | undefined;
beforeEach(() => {
	dataDir = mkdtempSync(path.join(tmpdir(), 'handlekraft-embedded-'));
});
afterEach(async () => {
	holder?.child.kill('SIGKILL');
	await holder?.exit;
	holder = undefined;
	// Ends what a failed test left running.
	await startPostgres({ dataDir }).then(
		({ stop }) => stop(),
		() => {}
	);
	rmSync(dataDir, { recursive: true, force: true });
});

const start = () => startPostgres({ dataDir, durable: false });

/** What stands in PostgreSQL's own note of itself; its process comes first. */
const postmasterNote = () =>
	readFileSync(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n').map(Number);

/** One query over a connection of its own. */
async function ask<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
	const sql = postgres(url, { max: 1 });
	try {
		return await work(sql);
	} finally {
		await sql.end();
	}
}

/** Another process that brings the database of the same folder up and keeps it. */
async function holdElsewhere(): Promise<{ url: string; held: RunningCommand }> {
	const module = new URL('../../server/database/index.js', import.meta.url).href;
	holder = runNode([
		'--input-type=module',
		'-e',
		`import { startPostgres } from '${module}';
		const { url } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: false });
		console.log('url=' + url + ';');
		setInterval(() => {}, 1000);`
	]);
	await holder.until(';');
	return { url: /url=(.*);/.exec(holder.said())?.[1] ?? '', held: holder };
}

describe('the embedded database', () => {
	it('is made with checksums, Danish sorting and a password nobody else can read', async () => {
		const { url, stop } = await start();
		const [made] = await ask(
			url,
			(sql) => sql`
				select current_setting('data_checksums') as checksums,
					current_setting('listen_addresses') as listens,
					array(select w from unnest(array['å', 'z', 'ø', 'æ']) w order by w) as sorted`
		);
		expect(made).toEqual({ checksums: 'on', listens: '127.0.0.1', sorted: ['z', 'æ', 'ø', 'å'] });
		const password = path.join(dataDir, 'password');
		expect(statSync(password).mode & 0o777).toBe(0o600);
		expect(url).toContain(encodeURIComponent(readFileSync(password, 'utf8')));
		await expect(ask(url.replace(/:[^:@]+@/, ':wrong@'), (sql) => sql`select 1`)).rejects.toThrow(
			/password/
		);
		await stop();
		await expect(ask(url, (sql) => sql`select 1`)).rejects.toThrow(/ECONNREFUSED/);
	});

	it('keeps what was written from one start to the next', async () => {
		const first = await start();
		await ask(first.url, (sql) => sql`create table kept as select 'a note' as text`);
		await first.stop();
		const second = await start();
		expect(await ask(second.url, (sql) => sql`select text from kept`)).toEqual([
			{ text: 'a note' }
		]);
		await second.stop();
	});

	it('is refused to a second process in one line, and the first one does not notice', async () => {
		const { url, held } = await holdElsewhere();
		await expect(start()).rejects.toThrow(LaunchError);
		await expect(start()).rejects.toThrow(`${dataDir} bruges allerede`);
		expect(await ask(url, (sql) => sql`select 1 as one`)).toEqual([{ one: 1 }]);
		expect(held.child.exitCode).toBeNull();
	});

	it('is adopted, with all that was committed, after its server was killed', async () => {
		const { url, held } = await holdElsewhere();
		await ask(url, (sql) => sql`create table kept as select 'a note' as text`);
		held.child.kill('SIGKILL');
		await held.exit;
		const next = await start();
		expect(next.url).toBe(url);
		expect(await ask(next.url, (sql) => sql`select text from kept`)).toEqual([{ text: 'a note' }]);
		await next.stop();
		await expect(ask(url, (sql) => sql`select 1`)).rejects.toThrow(/ECONNREFUSED/);
	});

	it('comes back with all that was committed after both were killed', async () => {
		const { url, held } = await holdElsewhere();
		await ask(url, (sql) => sql`create table kept as select 'a note' as text`);
		const [pid = 0] = postmasterNote();
		held.child.kill('SIGKILL');
		process.kill(pid, 'SIGKILL');
		await held.exit;
		const next = await start();
		expect(await ask(next.url, (sql) => sql`select text from kept`)).toEqual([{ text: 'a note' }]);
		await next.stop();
	});

	it('is started again where it dies, and found again over the connections there were', async () => {
		const database = await start();
		const letGo = keepRunning(database, () => {}, { every: 10 });
		const sql = postgres(database.url, { max: 1 });
		await sql`create table kept as select 'a note' as text`;
		const [pid = 0] = postmasterNote();
		process.kill(pid, 'SIGKILL');
		const kept = () => sql<{ text: string }[]>`select text from kept`.catch(() => []);
		await until(() => !database.isRunning());
		await until(async () => (await kept()).length > 0);
		expect(database.isRunning()).toBe(true);
		await sql.end();
		await letGo();
		await database.stop();
		expect(database.isRunning()).toBe(false);
	});

	it('does not start beside a child of the one that was killed', async () => {
		const database = await start();
		const [main = 0] = postmasterNote();
		const sql = postgres(database.url, { max: 1 });
		const [child] = await sql<{ pid: number }[]>`select pg_backend_pid() as pid`;
		const held = child?.pid ?? 0;
		process.kill(held, 'SIGSTOP');
		process.kill(main, 'SIGKILL');
		await until(() => !database.isRunning());
		await expect(database.restart()).rejects.toThrow(/still in use/);
		process.kill(held, 'SIGKILL');
		await database.restart();
		await sql.end();
		await database.stop();
	});

	it('says which file is missing where the password was lost, and starts nothing', async () => {
		await (await start()).stop();
		rmSync(path.join(dataDir, 'password'));
		await expect(start()).rejects.toThrow(LaunchError);
		writeFileSync(path.join(dataDir, 'password'), 'not the one');
		await expect(start()).rejects.toThrow(/password authentication failed/);
	});
});
