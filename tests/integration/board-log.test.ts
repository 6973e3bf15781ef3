import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase, type Connection } from '$lib/server/db/client';
import { board, boardClient, boardUpdate } from '$lib/server/db/schema';
import { log as logger } from '$lib/server/log';
import type { BoardLog } from '$server/realtime/log/log';
import { newBoard as newBoardIn, withLog as withLogOver } from '../support/boardLog.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { until } from '../support/until.ts';
import { Wire } from '../support/wire.ts';

let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => database.close());

const newBoard = () => newBoardIn(database.db, project.id);
const bytes = (text: string) => new TextEncoder().encode(text);

/** What the log holds of a board, in order. */
async function stored(boardId: string): Promise<{ id: number; text: string }[]> {
	const rows = await database.db
		.select()
		.from(boardUpdate)
		.where(eq(boardUpdate.boardId, boardId))
		.orderBy(asc(boardUpdate.id));
	return rows.map(({ id, update }) => ({ id, text: new TextDecoder().decode(update) }));
}

/** Runs `work` with a log over `connection`, and ends both. */
const withLog = (work: (log: BoardLog) => Promise<void>, connection: Connection = database) =>
	withLogOver(connection, work);

it('stores what many boards send at once, each in its order, and tells each its row', () =>
	withLog(async (log) => {
		const boards = await Promise.all(Array.from({ length: 5 }, newBoard));
		const sent = Array.from({ length: 60 }, (_, index) => ({
			boardId: boards[index % 5]!,
			text: `${index}`
		}));
		const ids = await Promise.all(
			sent.map(({ boardId, text }) => log.append(boardId, bytes(text)))
		);
		for (const boardId of boards) {
			const expected = sent.flatMap((row, index) =>
				row.boardId === boardId ? [{ id: ids[index]!, text: row.text }] : []
			);
			expect(await stored(boardId)).toEqual(expected);
		}
	}));

it('gives up a board that is gone, with all it has waiting, and no other', () =>
	withLog(async (log) => {
		const [gone, kept] = [await newBoard(), await newBoard()];
		await database.db.delete(board).where(eq(board.id, gone));
		const kinds = ['first', 'second', 'third'];
		const results = await Promise.allSettled(
			kinds.flatMap((text) => [log.append(kept, bytes(text)), log.append(gone, bytes(text))])
		);
		expect(results.map(({ status }) => status)).toEqual(
			kinds.flatMap(() => ['fulfilled', 'rejected'])
		);
		expect((await stored(kept)).map(({ text }) => text)).toEqual(kinds);
	}));

it('tries what fails without a reason it knows, and then gives up that board alone', () =>
	withLog(async (log) => {
		const [refused, kept] = [await newBoard(), await newBoard()];
		// A sequence counts what a transaction that fails has done.
		await database.db.execute(sql`create sequence attempts`);
		await database.db.execute(
			sql.raw(`
			create function refuse() returns trigger language plpgsql as $$ begin
				if new.board_id = '${refused}' then
					perform nextval('attempts');
					raise exception 'not today';
				end if;
				return new;
			end $$;
			create trigger refuse before insert on board_update for each row execute function refuse();`)
		);
		try {
			const results = await Promise.allSettled([
				log.append(kept, bytes('one')),
				log.append(refused, bytes('one')),
				log.append(kept, bytes('two')),
				log.append(refused, bytes('two'))
			]);
			expect(results.map(({ status }) => status)).toEqual([
				'fulfilled',
				'rejected',
				'fulfilled',
				'rejected'
			]);
		} finally {
			await database.db.execute(sql`drop function refuse() cascade`);
		}
		expect((await stored(kept)).map(({ text }) => text)).toEqual(['one', 'two']);
		expect(await stored(refused)).toEqual([]);
		const [counted] = await database.sql`select last_value::int as attempts from attempts`;
		expect(counted?.attempts).toBeGreaterThan(1);
		expect(counted?.attempts).toBeLessThan(10);
		// It is not held against the board.
		await log.append(refused, bytes('later'));
		expect(await stored(refused)).toHaveLength(1);
	}));

it('waits for a database that is away, for as long as it takes', async () => {
	const wire = await Wire.open(database.url);
	const connection = openDatabase(wire.url);
	try {
		const boardId = await newBoard();
		await withLog(async (log) => {
			await log.append(boardId, bytes('before'));
			wire.cut();
			const said = vi.spyOn(logger, 'error');
			let settled = 0;
			const settle = () => (settled += 1);
			const appended = ['one', 'two', 'three'].map((text) =>
				log.append(boardId, bytes(text)).finally(settle)
			);
			// More often than anything else would be tried.
			await until(() => said.mock.calls.length > 6);
			expect(settled).toBe(0);
			await wire.mend();
			await Promise.all(appended);
			expect((await stored(boardId)).map(({ text }) => text)).toEqual([
				'before',
				'one',
				'two',
				'three'
			]);
		}, connection);
	} finally {
		await connection.close();
		wire.cut();
	}
});

it('does not store twice what was stored when the connection was lost', async () => {
	const wire = await Wire.open(database.url);
	const connection = openDatabase(wire.url);
	try {
		const boardId = await newBoard();
		await withLog(async (log) => {
			await log.append(boardId, bytes('before'));
			wire.isMuted = true;
			const one = log.append(boardId, bytes('one'));
			await until(async () => (await stored(boardId)).length === 2);
			wire.cut();
			await wire.mend();
			const two = log.append(boardId, bytes('two'));
			const ids = [await one, await two];
			expect((await stored(boardId)).slice(1)).toEqual([
				{ id: ids[0], text: 'one' },
				{ id: ids[1], text: 'two' }
			]);
		}, connection);
	} finally {
		await connection.close();
		wire.cut();
	}
});

it('stops trying when it is closed while the database is away', async () => {
	const wire = await Wire.open(database.url);
	const connection = openDatabase(wire.url);
	try {
		const boardId = await newBoard();
		await withLog(async (log) => {
			await log.append(boardId, bytes('before'));
			wire.cut();
			const lost = log.append(boardId, bytes('lost')).catch(() => 'given up');
			await log.close();
			expect(await lost).toBe('given up');
		}, connection);
		expect(await stored(boardId)).toHaveLength(1);
	} finally {
		await connection.close();
		wire.cut();
	}
});

describe('who writes with a client id', () => {
	const anna = 'user:anna';
	const bo = 'participant:bo';

	it('is stored with the first update, and stays with whoever came first', () =>
		withLog(async (log) => {
			const [one, other] = [await newBoard(), await newBoard()];
			await log.append(one, bytes('one'), [
				{ clientId: 1, personKey: anna },
				{ clientId: 2 ** 32 - 1, personKey: bo }
			]);
			await Promise.all([
				log.append(one, bytes('two'), [{ clientId: 1, personKey: bo }]),
				log.append(one, bytes('three'), [{ clientId: 2, personKey: bo }]),
				log.append(one, bytes('four')),
				log.append(other, bytes('one'), [{ clientId: 1, personKey: bo }])
			]);
			expect((await log.open(one)).owners).toEqual(
				new Map([
					[1, anna],
					[2, bo],
					[2 ** 32 - 1, bo]
				])
			);
			expect((await log.open(other)).owners).toEqual(new Map([[1, bo]]));
			expect((await stored(one)).map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four']);
		}));

	it('is not stored without the update', () =>
		withLog(async (log) => {
			const gone = await newBoard();
			await database.db.delete(board).where(eq(board.id, gone));
			const claim = { clientId: 1, personKey: anna };
			await expect(log.append(gone, bytes('one'), [claim])).rejects.toThrow();
			const claims = await database.db
				.select()
				.from(boardClient)
				.where(eq(boardClient.boardId, gone));
			expect(claims).toEqual([]);
		}));
});

it('knows whether a board was put away by whoever held it last', () =>
	withLog(async (log) => {
		const boardId = await newBoard();
		expect((await log.open(boardId)).wasClean).toBe(true);
		expect((await log.open(boardId)).wasClean).toBe(false);
		await log.putAway(boardId);
		expect((await log.open(boardId)).wasClean).toBe(true);
	}));
