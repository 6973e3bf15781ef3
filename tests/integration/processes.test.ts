import { isDeepStrictEqual } from 'node:util';
import { eq, sql } from 'drizzle-orm';
import { afterEach, describe, expect, it } from 'vitest';
import { addSection, readNotes, readSections } from '$lib/board';
import { closeCodes } from '$lib/protocol/closeCodes';
import { boardUpdate } from '$lib/server/db/schema';
import { createRealtime } from '$server/realtime/index';
import { boardLockKey } from '$server/realtime/processes/lockKeys';
import { TestBoards } from '../support/boards.ts';
import { newDatabase } from '../support/database.ts';
import { TestParticipant } from '../support/participant.ts';
import type { TestProject } from '../support/project.ts';
import { newServer, type TestSocketServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile({ keepBoardsFor: 5 });

const started: TestSocketServer[] = [];
afterEach(() => Promise.all(started.splice(0).map((server) => server.stop())));

/** Another server over the same database, as another process is. */
async function another(port = 0): Promise<TestSocketServer> {
	const server = await newServer(boards.database, { port, keepBoardsFor: 5 });
	started.push(server);
	return server;
}

/** Somebody whose socket is at that server. */
async function joinAt(
	server: TestSocketServer,
	boardId: string,
	role: keyof TestProject['people'] = 'member'
): Promise<TestParticipant> {
	const cookie = await boards.cookieOf(role);
	const { userId: id, name } = boards.project.people[role];
	const author = { id, name, sectorId: null };
	const person = new TestParticipant({ origin: server.origin, boardId, cookie, author });
	boards.keep(person);
	await person.live();
	return person;
}

const agree = (...people: TestParticipant[]) =>
	until(() => people.every(({ notes }) => isDeepStrictEqual(notes, people[0]?.notes)));

describe('people at different servers', () => {
	it('see each other’s words, and are told that they are stored', async () => {
		const boardId = await boards.newBoard();
		const anna = await joinAt(boards.server, boardId);
		const bo = await joinAt(await another(), boardId, 'facilitator');
		anna.write('fra Anna');
		const key = bo.write('fra Bo');
		await until(() => anna.texts.length === 2 && bo.texts.length === 2);
		bo.edit(key, 'mere fra Bo');
		await Promise.all([anna.stored(), bo.stored()]);
		await agree(anna, bo);
		expect(anna.texts).toEqual(['fra Anna', 'mere fra Bo']);
		const { userId } = boards.project.people.facilitator;
		expect(anna.notes.find((note) => note.key === key)?.authorId).toBe(userId);
	});

	it('see who is here, and who has left', async () => {
		const boardId = await boards.newBoard();
		const anna = await joinAt(boards.server, boardId);
		const bo = await joinAt(await another(), boardId, 'facilitator');
		const seenBy = (one: TestParticipant, other: TestParticipant) =>
			one.connection.awareness.getStates().get(other.doc.clientID)?.user?.name;
		await until(() => seenBy(anna, bo) === boards.project.people.facilitator.name);
		await until(() => seenBy(bo, anna) === boards.project.people.member.name);
		bo.leave();
		await until(() => seenBy(anna, bo) === undefined);
	});

	it('are held to the same rules, and told what was put back', async () => {
		const boardId = await boards.newBoard();
		const anna = await joinAt(boards.server, boardId);
		const bo = await joinAt(await another(), boardId, 'facilitator');
		bo.write('ring til 010190-1234');
		await until(() => bo.putBack.some(({ reason }) => reason === 'cprLike'));
		await bo.stored();
		await agree(anna, bo);
		expect(anna.texts.join()).not.toContain('1234');
		const carl = await joinAt(await another(), boardId, 'steering');
		carl.write('må ikke');
		bo.write('må gerne');
		await until(() => carl.texts.includes('må gerne'));
		expect(anna.texts).not.toContain('må ikke');
	});

	it('lose nothing when the server that owns the board dies', async () => {
		const boardId = await boards.newBoard();
		const owner = await another();
		const anna = await joinAt(owner, boardId);
		const other = await another();
		const bo = await joinAt(other, boardId, 'facilitator');
		anna.write('før');
		bo.write('også før');
		await Promise.all([anna.stored(), bo.stored()]);
		await owner.kill();
		bo.write('midt i');
		await another(owner.port);
		anna.write('efter');
		await Promise.all([anna.stored(), bo.stored()]);
		await agree(anna, bo);
		expect(anna.texts).toEqual(['efter', 'før', 'midt i', 'også før']);
	});

	it('go on when the server that owns the board stops', async () => {
		const boardId = await boards.newBoard();
		const owner = await another();
		const anna = await joinAt(owner, boardId);
		const bo = await joinAt(await another(), boardId, 'facilitator');
		anna.write('før');
		await until(() => bo.texts.length === 1);
		await owner.stop();
		bo.write('efter');
		await bo.stored();
		await another(owner.port);
		await agree(anna, bo);
		expect(bo.texts).toEqual(['efter', 'før']);
	});

	it('are told of a board that is broken off, and come back to it', async () => {
		const boardId = await boards.newBoard();
		const anna = await joinAt(boards.server, boardId);
		const bo = await joinAt(await another(), boardId, 'facilitator');
		await boards.db.execute(sql`delete from board where id = ${boardId}`);
		bo.write('til ingen tavle');
		expect(await bo.refused()).toBe(closeCodes.unknownBoard);
		expect(await anna.refused()).toBe(closeCodes.unknownBoard);
	});
});

describe('what travels between servers', () => {
	it('may be lost without anybody losing a word', async () => {
		const boardId = await boards.newBoard();
		const anna = await joinAt(boards.server, boardId);
		const bo = await joinAt(await another(), boardId, 'facilitator');
		const { hub } = boards.database;
		for (const [lost, text] of [
			['process/', 'fra ejeren, tabt'],
			['board/', 'til ejeren, tabt']
		] as const) {
			const find = hub.lose((channel) => channel.startsWith(lost));
			(lost === 'board/' ? bo : anna).write(text);
			if (lost === 'process/') await anna.stored();
			else await until(() => hub.hasLost);
			find();
			bo.write(`efter: ${text}`);
			anna.write(`også efter: ${text}`);
			await Promise.all([anna.stored(), bo.stored()]);
			await agree(anna, bo);
		}
		expect(anna.texts).toHaveLength(6);
	});

	it('may be interrupted: those at the owner go on, the others come back afterwards', async () => {
		const boardId = await boards.newBoard();
		const anna = await joinAt(boards.server, boardId);
		const bo = await joinAt(await another(), boardId, 'facilitator');
		const { hub } = boards.database;
		hub.interrupt(true);
		anna.write('ved ejeren');
		bo.write('ved den anden');
		await anna.stored();
		expect(bo.connection.unsaved).toBe(true);
		hub.interrupt(false);
		await bo.stored();
		await agree(anna, bo);
	});
});

describe('a server’s own edit', () => {
	it('reaches a board that another server owns, and is stored when it says so', async () => {
		const boardId = await boards.newBoard();
		const anna = await joinAt(boards.server, boardId);
		const key = anna.write('en seddel');
		await anna.stored();
		const other = await another();
		await other.realtime.editBoard(boardId, (doc) => {
			expect(readNotes(doc).map((note) => note.key)).toEqual([key]);
			addSection(doc, 'Fra serveren', null);
		});
		await until(() => readSections(anna.doc)[0]?.title === 'Fra serveren');
	});
});

describe('the right to write a board', () => {
	/** Ends the sessions that hold the right to write a board, as a restart of the database does. */
	const endSessions = () =>
		boards.db.execute(sql`
			select pg_terminate_backend(pid) from pg_locks join pg_database on oid = database
			where locktype = 'advisory' and granted and datname = current_database()`);

	it('is taken up again when the database ends the session that held it', async () => {
		const boardId = await boards.newBoard();
		const anna = await joinAt(boards.server, boardId);
		anna.write('før');
		await anna.stored();
		await endSessions();
		anna.write('efter');
		await anna.stored();
		expect((await joinAt(await another(), boardId)).texts).toEqual(['efter', 'før']);
	});

	it('is taken up again at once, although nobody writes', async () => {
		const boardId = await boards.newBoard();
		await joinAt(boards.server, boardId);
		const isHeld = async () => {
			const key = BigInt.asUintN(64, BigInt(boardLockKey(boardId)));
			const [held] = await boards.db.execute(sql`
				select pid from pg_locks where locktype = 'advisory' and granted and objsubid = 1
				and classid::bigint = ${String(key >> 32n)} and objid::bigint = ${String(key & 0xffff_ffffn)}`);
			return held?.pid ?? null;
		};
		const before = await isHeld();
		expect(before).not.toBeNull();
		await endSessions();
		await until(async () => ![null, before].includes(await isHeld()));
	});

	it('is one server’s at a time: who lost it stores nothing more', async () => {
		const boardId = await boards.newBoard();
		const anna = await joinAt(await another(), boardId);
		anna.write('før');
		await anna.stored();
		const thief = boards.database.apart(() => {});
		const key = boardLockKey(boardId);
		// The thief waits in line for the lock, so that it is quicker than the owner coming back.
		const stolen = thief`select pg_advisory_lock(${key}::bigint)`.execute();
		await until(async () => {
			const [waiting] = await boards.db.execute(sql`
				select from pg_locks join pg_database on oid = database
				where locktype = 'advisory' and not granted and datname = current_database()`);
			return waiting !== undefined;
		});
		await endSessions();
		await stolen;
		const rows = () => boards.db.select().from(boardUpdate).where(eq(boardUpdate.boardId, boardId));
		const before = await rows();
		anna.write('efter');
		await until(() => anna.connection.state !== 'live');
		expect(await rows()).toHaveLength(before.length);
		await thief.end();
		await anna.stored();
		expect((await rows()).length).toBeGreaterThan(before.length);
		expect((await joinAt(boards.server, boardId)).texts).toEqual(['efter', 'før']);
	});

	it('is refused to a second server where nothing ties the two together', async () => {
		const database = await newDatabase();
		const first = createRealtime({ connection: database });
		const second = createRealtime({ connection: database });
		try {
			await first.ready();
			await expect(second.ready()).rejects.toThrow('REDIS_URL');
			await first.closeAll();
			await second.ready();
		} finally {
			await second.closeAll();
			await database.close();
		}
	});
});
