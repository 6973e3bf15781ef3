import { sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MANIFEST } from '$lib/domain/archive/manifest';
import { boardAt } from '$server/realtime/index';
import { archiveIn } from '../../server/archive/archiveIn.ts';
import { archiveOut } from '../../server/archive/archiveOut.ts';
import { archiveEntries, manifestIn, writeEntries } from '../support/archiveEntries.ts';
import { newArchiveWorld } from '../support/archiveWorld.ts';
import { newBoard, LoggedDoc, withLog } from '../support/boardLog.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { newProject } from '../support/project.ts';
import { zipFile } from '../support/zipFile.ts';

let folder: string;
let old: TestDatabase;
let empty: TestDatabase;
let world: Awaited<ReturnType<typeof newArchiveWorld>>;
let file: string;
let entries: Map<string, Buffer>;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'archive-'));
	[old, empty] = await Promise.all([newDatabase(), newDatabase()]);
	world = await newArchiveWorld(old);
	file = path.join(folder, 'out.zip');
	await archiveOut(old.db, { slug: world.project.slug, file, now: new Date() });
	entries = await archiveEntries(file);
});
afterAll(async () => {
	await Promise.all([old?.close(), empty?.close()]);
	await rm(folder, { recursive: true });
});

/** The archive with some entries changed, and sums that are right again. */
async function altered(changes: Record<string, (content: string) => string>): Promise<string> {
	const own = new Map(entries);
	for (const [name, change] of Object.entries(changes))
		own.set(name, Buffer.from(change(own.get(name)?.toString() ?? '')));
	const to = path.join(folder, `${randomUUID()}.zip`);
	await writeEntries(to, own);
	return to;
}

/** A zip file of these entries as they are. */
async function zipped(named: Record<string, string | Buffer>): Promise<string> {
	const to = path.join(folder, `${randomUUID()}.zip`);
	const all = Object.entries(named).map(([name, content]) => ({ name, content }));
	await writeFile(to, zipFile(all));
	return to;
}

const manifest = (change: object) => (content: string) =>
	JSON.stringify({ ...JSON.parse(content), ...change });
const field = (name: string, value: unknown) => (content: string) => {
	const [first, ...rest] = content.split('\n');
	return [JSON.stringify({ ...JSON.parse(first!), [name]: value }), ...rest].join('\n');
};

describe('an archive is refused in words, and nothing of it is left', () => {
	const refused: [string, () => Promise<string>, RegExp][] = [
		['a file that is not there', async () => path.join(folder, 'no.zip'), /There is no file/],
		['what is no zip file', () => Promise.resolve(path.resolve('package.json')), /no zip file/],
		['a zip file of something else', () => zipped({ [MANIFEST]: '{}' }), /no archive of a project/],
		['a zip file without a manifest', () => zipped({ 'rows/project.jsonl': '' }), /lacks manifest/],
		[
			'an archive of a newer format',
			() => altered({ [MANIFEST]: manifest({ version: 2 }) }),
			/format 2; this application reads up to 1/
		],
		[
			'an entry that is not as it was written',
			() => zipped({ ...Object.fromEntries(entries), 'rows/unit.jsonl': 'andet\n' }),
			/rows\/unit.jsonl is not as it was written/
		],
		[
			'an entry the manifest does not know',
			() => zipped({ ...Object.fromEntries(entries), 'rows/session.jsonl': '{}\n' }),
			/manifest does not know rows\/session/
		],
		[
			'a way out of the archive',
			() => zipped({ ...Object.fromEntries(entries), '../../etc/passwd': 'x' }),
			/spoilt|no archive holds/
		],
		[
			'a name no archive has',
			() => zipped({ ...Object.fromEntries(entries), 'rows/unit.exe': 'x' }),
			/something no archive holds/
		],
		[
			'a bomb',
			() => zipped({ ...Object.fromEntries(entries), 'boards/x.json': Buffer.alloc(20 << 20) }),
			/something no archive holds/
		],
		[
			'a bomb under an honest name',
			() => zipped({ ...Object.fromEntries(entries), 'rows/unit.jsonl': Buffer.alloc(20 << 20) }),
			/unpacks to more/
		],
		[
			'rows of a table that is not there',
			() =>
				altered({
					[MANIFEST]: manifest({ rows: { pg_authid: 1 } }),
					'rows/pg_authid.jsonl': () => '{}\n'
				}),
			/There is no table "pg_authid"/
		],
		[
			'rows of a table that archives do not hold',
			() =>
				altered({
					[MANIFEST]: manifest({ rows: { session: 1 } }),
					'rows/session.jsonl': () => '{}\n'
				}),
			/There is no table "session"/
		],
		[
			'a column that is not there',
			() => altered({ 'rows/user_account.jsonl': field('is_administrator', true) }),
			/user_account.jsonl, line 1: there is no column "is_administrator"/
		],
		[
			'a value of another kind',
			() => altered({ 'rows/unit.jsonl': field('is_external', 'ja') }),
			/unit.jsonl, line 1: is_external is not what that column holds/
		],
		[
			'a day that is none',
			() => altered({ 'rows/choice.jsonl': field('decided_on', '2026-02-31') }),
			/choice.jsonl: a value cannot be read/
		],
		[
			'a row that is none',
			() => altered({ 'rows/unit.jsonl': (content) => `[]\n${content}` }),
			/unit.jsonl/
		],
		[
			'a row too many',
			() => altered({ 'rows/theme.jsonl': (content) => content.replace(/.*\n/, '') }),
			/theme|points at something/
		],
		[
			'a row that points nowhere',
			() => altered({ 'rows/unit.jsonl': field('sector_id', randomUUID()) }),
			/unit.jsonl: a row points at something that is not in the archive/
		],
		[
			'a board that its rows do not make',
			() =>
				altered({
					'rows/board_snapshot.jsonl': field('state', '\\x0000'),
					'rows/board_update.jsonl': (content) => content
				}),
			/is not what the board’s rows make/
		]
	];

	it.each(refused)('%s', async (_, make, words) => {
		await expect(archiveIn(empty.db, await make())).rejects.toThrow(words);
		const [count] = await empty.db.execute(sql`
			select (select count(*) from project) + (select count(*) from user_account)
				+ (select count(*) from recommendation) as rows`);
		expect(count).toEqual({ rows: '0' });
	});
});

describe('an archive in an installation where people work', () => {
	let here: TestDatabase;
	let boardId: string;

	beforeAll(async () => {
		here = await newDatabase();
		const other = await newProject(here.db);
		boardId = await newBoard(here.db, other.id);
		await withLog(here, async (log) => {
			const doc = new LoggedDoc(log, boardId);
			for (let round = 0; round < 30; round += 1)
				await doc.edit((board) => board.getMap('meta').set('round', round));
		});
	});
	afterAll(() => here?.close());

	const stateOf = async (database: TestDatabase, id: string) =>
		Y.encodeStateAsUpdate(await boardAt(database, id, new Date()));

	it('reaches into no project of theirs', async () => {
		const [victim] = await here.db.execute<{ id: string }>(sql`select id from project limit 1`);
		const into = await altered({ 'rows/membership.jsonl': field('project_id', victim!.id) });
		await expect(archiveIn(here.db, into)).rejects.toThrow(/membership.jsonl: a row is not/);
		const [board] = await here.db.execute<{ id: string }>(sql`select id from board limit 1`);
		const pointing = await altered({ 'rows/meeting.jsonl': field('board_id', board!.id) });
		await expect(archiveIn(here.db, pointing)).rejects.toThrow(/points into another project/);
	});

	it('finds its people by their e-mail, takes nobody for them, and moves nobody’s board', async () => {
		const before = await stateOf(here, boardId);
		const people = entries.get('rows/user_account.jsonl')!.toString().trim().split('\n');
		const [known, taken] = people.map((line) => JSON.parse(line) as { id: string; email: string });
		const [same] = await here.db.execute<{ id: string }>(sql`
			insert into user_account (email, name, password_hash) values (${known!.email}, 'Kendt', 'hash') returning id`);
		await here.db.execute(sql`
			insert into user_account (id, email, name) values (${taken!.id}, 'en.anden@example.org', 'En anden')`);
		await archiveIn(here.db, file);
		const roles = await here.db.execute<{ id: string; email: string }>(sql`
			select u.id, u.email from membership m join user_account u on u.id = m.user_id
			where m.project_id = ${world.project.id}`);
		expect(roles.filter(({ email }) => email === known!.email).map(({ id }) => id)).toContain(
			same!.id
		);
		expect(roles.map(({ email }) => email)).toContain(taken!.email);
		expect(roles.map(({ id }) => id)).not.toContain(taken!.id);
		expect(await stateOf(here, boardId)).toEqual(before);
		expect(await stateOf(here, world.boardId)).toEqual(await stateOf(old, world.boardId));
		const [stop] = await old.db.execute<{ at: string }>(
			sql`select first_at as at from board_segment where board_id = ${world.boardId} limit 1`
		);
		const then = async (database: TestDatabase) =>
			Y.encodeStateAsUpdate(await boardAt(database, world.boardId, new Date(stop!.at)));
		expect(await then(here)).toEqual(await then(old));
	});

	it('is refused where the project is already', async () => {
		await expect(archiveIn(here.db, file)).rejects.toThrow(/is here already/);
		await expect(archiveIn(old.db, file)).rejects.toThrow(/is here already/);
	});
});

it('is written where nothing is yet, and of a project that is none not at all', async () => {
	const { slug } = world.project;
	const there = { slug, file, now: new Date() };
	const before = await readFile(file);
	await expect(archiveOut(old.db, there)).rejects.toThrow();
	expect((await readFile(file)).equals(before)).toBe(true);
	const unknown = { slug: 'intet', file: path.join(folder, 'x.zip'), now: new Date() };
	await expect(archiveOut(old.db, unknown)).rejects.toThrow('There is no project "intet"');
	expect(manifestIn(entries).project.slug).toBe(slug);
});
