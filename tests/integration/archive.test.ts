import { sql } from 'drizzle-orm';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MANIFEST } from '$lib/domain/archive/manifest';
import { carriedTables } from '$lib/server/db/archive/carriedTables';
import type { Database } from '$lib/server/db/client';
import { archiveRows } from '$lib/server/documents/archive/archiveRows';
import { writeArchive } from '$lib/server/documents/archive/writeArchive';
import { projectFrame } from '$lib/server/sources/catalogue/projectFrame';
import { boardAt } from '$server/realtime/index';
import { archiveIn } from '../../server/archive/archiveIn.ts';
import { archiveOut } from '../../server/archive/archiveOut.ts';
import { archiveEntries, manifestIn } from '../support/archiveEntries.ts';
import { newArchiveWorld } from '../support/archiveWorld.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';

const now = new Date('2026-05-04T10:00:00Z');
let folder: string;
let old: TestDatabase;
let empty: TestDatabase;
let world: Awaited<ReturnType<typeof newArchiveWorld>>;
let file: string;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'archive-'));
	[old, empty] = await Promise.all([newDatabase(), newDatabase()]);
	world = await newArchiveWorld(old);
	file = path.join(folder, 'out.zip');
	await archiveOut(old.db, { slug: world.project.slug, file, now });
	await archiveIn(empty.db, file);
});
afterAll(async () => {
	await Promise.all([old?.close(), empty?.close()]);
	await rm(folder, { recursive: true });
});

/** A project's rows as an archive has them, by table. */
async function rowsOf(db: Database, projectId: string): Promise<Record<string, string[]>> {
	const rows: Record<string, string[]> = {};
	await db.transaction(async (tx) => {
		await tx.execute(sql`set local time zone 'UTC'`);
		for (const table of carriedTables) {
			const lines: string[] = [];
			for await (const line of archiveRows(tx, table, { projectId, isWhole: true }))
				lines.push(line.trim());
			rows[table.name] = lines.sort();
		}
	});
	return rows;
}

/** All there is, whoever's it is, by table. */
async function allRows(db: Database): Promise<Record<string, string[]>> {
	const rows: Record<string, string[]> = {};
	await db.transaction(async (tx) => {
		await tx.execute(sql`set local time zone 'UTC'`);
		for (const { name, columns } of carriedTables) {
			const listed = sql.join(
				columns.map((column) => sql.identifier(column.name)),
				sql`, `
			);
			const found = await tx.execute<{ json: string }>(
				sql`select row_to_json(r)::text as json from (select ${listed} from ${sql.identifier(name)}) r`
			);
			rows[name] = found.map(({ json }) => json).sort();
		}
	});
	return rows;
}

async function stateOf(db: Database, boardId: string): Promise<Uint8Array> {
	const doc = await boardAt({ db }, boardId, new Date());
	return Y.encodeStateAsUpdate(doc);
}

describe('an archive taken into an empty installation', () => {
	it('brings every row of every table, equal', async () => {
		const before = await rowsOf(old.db, world.project.id);
		for (const [table, rows] of Object.entries(before)) expect(rows, table).not.toEqual([]);
		expect(await allRows(empty.db)).toEqual(before);
	});

	it('brings every board, equal, with its past', async () => {
		const boards = await old.db.execute<{ id: string }>(
			sql`select id from board where project_id = ${world.project.id}`
		);
		for (const { id } of boards)
			expect(await stateOf(empty.db, id)).toEqual(await stateOf(old.db, id));
		expect((await stateOf(empty.db, world.boardId)).length).toBeGreaterThan(500);
	});

	it('goes out again as the same bytes, but for the time', async () => {
		const again = path.join(folder, 'again.zip');
		await archiveOut(empty.db, {
			slug: world.project.slug,
			file: again,
			now: new Date(now.getTime() + 1000)
		});
		const [first, second] = await Promise.all([archiveEntries(file), archiveEntries(again)]);
		expect([...second.keys()]).toEqual([...first.keys()]);
		for (const [name, content] of first)
			if (name !== MANIFEST) expect(second.get(name)!.equals(content), name).toBe(true);
		const { createdAt, ...rest } = manifestIn(second);
		expect(createdAt).not.toBe(manifestIn(first).createdAt);
		expect(manifestIn(first)).toMatchObject(rest);
	});

	it('brings nothing of another project, and no right of anybody to the installation', async () => {
		const [count] = await empty.db.execute(sql`
			select (select count(*) from project)::int as projects,
				(select count(*) from user_account where password_hash is not null or is_administrator)::int as rights,
				(select count(*) from session)::int as sessions`);
		expect(count).toEqual({ projects: 1, rights: 0, sessions: 0 });
		const entries = await archiveEntries(file);
		for (const [name, content] of entries)
			expect(content.includes(world.elsewhere.id), name).toBe(false);
	});

	it('goes on counting where the archive stopped', async () => {
		const [next] = await empty.db.execute<{ id: string; before: string }>(sql`
			select nextval(pg_get_serial_sequence('board_update', 'id')) as id,
				(select max(id) from board_update) as before`);
		expect(Number(next!.id)).toBeGreaterThan(Number(next!.before));
	});
});

describe('the archive a project lead downloads', () => {
	let reduced: string;
	let there: TestDatabase;

	beforeAll(async () => {
		reduced = path.join(folder, 'reduced.zip');
		const { id, slug } = world.project;
		await old.db.execute(sql`
			insert into board (project_id, workshop_id, level, title) values (${id}, ${world.project.workshop.id}, 'own', 'Alene')`);
		await old.db.execute(sql`
			insert into board_update (board_id, update)
			select own.id, written.update from board own, board_update written
			where own.level = 'own' and written.board_id = ${world.boardId} limit 1`);
		const order = { project: { id, slug, name: 'Projekt' }, now, isWhole: false };
		await writeArchive(old.db, order, createWriteStream(reduced));
		there = await newDatabase();
	});
	afterAll(() => there?.close());

	it('lacks single votes, who wrote in a workshop, and what is written alone', async () => {
		const entries = await archiveEntries(reduced);
		for (const table of ['vote', 'rating'])
			expect(entries.get(`rows/${table}.jsonl`)!.toString(), table).toBe('');
		const [own] = await old.db.execute<{ id: string }>(
			sql`select id from board where level = 'own'`
		);
		expect(entries.get('rows/board.jsonl')!.toString()).toContain(own!.id);
		for (const table of ['board_update', 'board_snapshot', 'board_segment', 'board_client'])
			expect(entries.get(`rows/${table}.jsonl`)!.toString(), table).not.toContain(own!.id);
		expect([...entries.keys()].filter((name) => name.includes(own!.id))).toEqual([]);
		expect(manifestIn(entries).isWhole).toBe(false);
	});

	it('can be taken in all the same', async () => {
		await archiveIn(there.db, reduced);
		expect(await stateOf(there.db, world.boardId)).toEqual(await stateOf(old.db, world.boardId));
	});
});

it('brings the demonstration’s project, with whole tables empty, as it is', async () => {
	const [there, to] = [await newDatabase(), path.join(folder, 'demonstration.zip')];
	const { slug } = projectFrame;
	await archiveOut(old.db, { slug, file: to, now });
	await archiveIn(there.db, to);
	const { id } = manifestIn(await archiveEntries(to)).project;
	expect(await allRows(there.db)).toEqual(await rowsOf(old.db, id));
	await there.close();
});
