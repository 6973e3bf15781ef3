import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { metrics } from '$lib/server/metrics';
import { TestBoards } from '../support/boards.ts';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { measured } from '../support/measured.ts';
import { attempt } from '../support/rawClient.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile({ keepBoardsFor: 1 });

const now = async () => measured(await metrics.registry.metrics());
const value = async (name: string) => (await now()).get(`handlekraft_${name}`);

/** By how much each of these grows in the course of the work. */
async function growth(names: readonly string[], work: () => Promise<void>): Promise<number[]> {
	const read = () => Promise.all(names.map(async (name) => (await value(name)) ?? NaN));
	const before = await read();
	await work();
	return (await read()).map((after, index) => after - (before[index] ?? NaN));
}

describe('the metrics count', () => {
	it('boards and people, and what goes in and out', async () => {
		const standing = async () => [await value('boards_open'), await value('connections')];
		expect(await standing()).toEqual([0, 0]);
		const names = ['edits_total', 'commit_seconds_count', 'frames_total', 'frame_bytes_total'];
		const [edits, commits, frames, bytes] = await growth(names, async () => {
			const boardId = await boards.newBoard();
			const anna = await boards.join(boardId);
			const bo = await boards.join(boardId, 'facilitator');
			expect(await standing()).toEqual([1, 2]);
			anna.write('tælles med');
			await anna.stored();
			await until(() => bo.texts.length === 1);
			anna.connection.awareness.setLocalStateField('noteKey', 'x');
			anna.leave();
			bo.leave();
		});
		// Each has sent what it had when it came, and Anna her note.
		expect(edits).toBeGreaterThanOrEqual(3);
		expect(commits).toBeGreaterThanOrEqual(1);
		expect(frames).toBeGreaterThan(6);
		expect(bytes).toBeGreaterThan(200);
		expect(await value('presence_total')).toBeGreaterThan(1);
		await until(async () => (await value('boards_open')) === 0);
		expect(await value('connections')).toBe(0);
	});

	it('who was refused, and why', async () => {
		const names = ['http401', 'http403', 'http404', 'notAllowed', 'unknownBoard', 'brokenFrame'];
		const reasons = names.map((reason) => `refusals_total{reason="${reason}"}`);
		const grown = await growth(reasons, async () => {
			const url = boards.address(await boards.newBoard());
			const cookie = await boards.cookieOf('reader');
			await attempt(url);
			await attempt(url, { headers: { cookie, origin: 'http://evil.test' } });
			await attempt(`${url}x`, { headers: { cookie } });
			await attempt(url, { headers: { cookie } });
			const unknown = boards.address('00000000-0000-4000-8000-000000000000');
			await attempt(unknown, { headers: { cookie } });
		});
		expect(grown).toEqual([1, 1, 1, 1, 1, 0]);
	});

	it('what was put back, by reason', async () => {
		const anna = await boards.join(await boards.newBoard());
		const [grown] = await growth(['put_backs_total{reason="cprLike"}'], async () => {
			anna.write('hun er 010190-1234');
			await until(() => anna.putBack.length === 1);
		});
		expect(grown).toBe(1);
	});
});

describe('what waits is measured', () => {
	it('for the database: bytes, and failed attempts', async () => {
		const anna = await boards.join(await boards.newBoard());
		const attempts = () => value('commit_failures_total');
		const before = (await attempts()) ?? NaN;
		await boards.db.execute(sql`alter table board_update rename to away`);
		anna.write('kommer frem');
		await until(async () => ((await attempts()) ?? 0) > before);
		expect(await value('unsaved_bytes')).toBeGreaterThan(10);
		await boards.db.execute(sql`alter table away rename to board_update`);
		await anna.stored();
		expect(await value('unsaved_bytes')).toBe(0);
	});

	it('for the readable copy: since when', async () => {
		const anna = await boards.join(await boards.newBoard());
		const lag = () => value('projection_lag_seconds');
		await until(async () => (await lag()) === 0);
		await boards.db.execute(sql`alter table board_projection rename to away`);
		anna.write('læses senere');
		await anna.stored();
		const first = (await lag()) ?? 0;
		expect(first).toBeGreaterThan(0);
		await until(async () => ((await lag()) ?? 0) > first);
		await boards.db.execute(sql`alter table away rename to board_projection`);
		await until(async () => (await lag()) === 0);
	});
});

describe('the address of the metrics', () => {
	const token = 'et langt og hemmeligt ord'.replaceAll(' ', '-');
	let database: TestDatabase;
	let server: BuiltServer;

	beforeAll(async () => {
		database = await newDatabase();
		server = await startBuiltServer(database.url, 0, { METRICS_TOKEN: token });
	});
	afterAll(async () => {
		await server?.stop();
		await database?.close();
	});

	const ask = async (authorization?: string) =>
		fetch(`${server.origin}/metrics`, { headers: { ...(authorization && { authorization }) } });

	it('gives them to whoever brings the token, and to nobody else', async () => {
		for (const wrong of [undefined, 'Bearer', `Bearer ${token}x`, `Basic ${token}`]) {
			const refused = await ask(wrong);
			expect(refused.status).toBe(401);
			expect(await refused.text()).not.toContain('handlekraft');
		}
		const given = await ask(`Bearer ${token}`);
		expect(given.status).toBe(200);
		expect(given.headers.get('content-type')).toMatch(/^text\/plain/);
		const found = measured(await given.text());
		expect(found.get('handlekraft_boards_open')).toBe(0);
		expect(found.get('process_resident_memory_bytes')).toBeGreaterThan(0);
		expect([...found.keys()].some((name) => name.startsWith('nodejs_eventloop_lag'))).toBe(true);
	});
});
