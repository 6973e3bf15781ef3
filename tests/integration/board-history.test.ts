import { asc, eq, gt, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addNote, addSection, editNoteText, readNotes, type Note } from '$lib/board';
import { boardSegment, boardSnapshot, boardUpdate } from '$lib/server/db/schema';
import { boardAt, boardHistory } from '$server/realtime/index';
import type { BoardLog } from '$server/realtime/log/log';
import { LoggedDoc, newBoard, withLog } from '../support/boardLog.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { newProject, type TestProject } from '../support/project.ts';

let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
});
afterAll(() => database.close());

const author = { id: null, name: 'Anna', sectorId: null };
const hour = (number: number) => new Date(Date.UTC(2026, 3, 17, number));

async function newDoc(log: BoardLog): Promise<LoggedDoc> {
	return new LoggedDoc(log, await newBoard(database.db, project.id));
}

/** Pretends that whatever was stored after an id was stored at that hour. */
async function storedAt(board: LoggedDoc, afterId: number, number: number): Promise<void> {
	const ofBoard = sql`board_id = ${board.boardId}`;
	const createdAt = hour(number);
	await database.db
		.update(boardUpdate)
		.set({ createdAt })
		.where(sql`${ofBoard} and ${gt(boardUpdate.id, afterId)}`);
	await database.db
		.update(boardSnapshot)
		.set({ createdAt })
		.where(sql`${ofBoard} and ${gt(boardSnapshot.throughId, afterId)}`);
}

async function notesAt(board: LoggedDoc, at: Date) {
	const doc = await boardAt(database, board.boardId, at);
	const notes = readNotes(doc, { deleted: true });
	doc.destroy();
	return notes;
}

/** Writes in one hour: a new note, and more in the one before. @returns The notes as they are then. */
async function writeIn(board: LoggedDoc, number: number) {
	const before = board.throughId;
	const [last] = readNotes(board.doc);
	await board.edit((doc) => {
		const sectionKey = last?.sectionKey ?? addSection(doc, 'Idéer', null);
		addNote(doc, { text: `kl. ${number}`, sectionKey, author, writtenAt: 0 }, null);
	});
	for (const word of ['a', 'ab', 'abc']) {
		if (last) await board.edit((doc) => editNoteText(doc, last.key, `${number} ${word}`, null));
	}
	await storedAt(board, before, number);
	return readNotes(board.doc, { deleted: true });
}

it('has a board again as it was at any hour, whatever of its log was put into snapshots', () =>
	withLog(database, async (log) => {
		const board = await newDoc(log);
		const expected = new Map<number, unknown>([[7, []]]);
		const check = async () => {
			for (const [number, notes] of expected)
				expect(await notesAt(board, new Date(hour(number).getTime() + 60_000))).toEqual(notes);
		};
		for (const number of [8, 9, 10, 11]) {
			expected.set(number, await writeIn(board, number));
			await check();
			if (number === 11) continue;
			const before = board.throughId - 1;
			await board.compact();
			await storedAt(board, before, number);
			await check();
		}
		// The very moment belongs to what was stored in it.
		expect(await notesAt(board, hour(9))).toEqual(expected.get(9));
		expect(await notesAt(board, new Date(hour(9).getTime() - 1))).toEqual(expected.get(8));
	}));

it('tells when a board was written on', () =>
	withLog(database, async (log) => {
		const board = await newDoc(log);
		expect(await boardHistory(database, board.boardId)).toEqual([]);
		await writeIn(board, 8);
		await writeIn(board, 9);
		await board.compact();
		expect(await boardHistory(database, board.boardId)).toEqual([
			{ firstAt: hour(8), lastAt: hour(9), updates: 5 }
		]);
		await writeIn(board, 10);
		expect(await boardHistory(database, board.boardId)).toEqual([
			{ firstAt: hour(8), lastAt: hour(9), updates: 5 },
			{ firstAt: hour(10), lastAt: hour(10), updates: 4 }
		]);
	}));

it('moves a log of any length, and keeps the first snapshot and the last of the hour', () =>
	withLog(database, async (log) => {
		const board = await newDoc(log);
		await writeIn(board, 8);
		const ids: number[] = [];
		const [{ key }] = readNotes(board.doc) as [Note];
		for (const [round, length] of [600, 20, 30].entries()) {
			const rows = Array.from({ length }, (_, index) =>
				board.edit((doc) => editNoteText(doc, key, `${round} ${index}`, null))
			);
			await Promise.all(rows);
			await board.compact();
			ids.push(board.throughId);
		}
		const snapshots = await database.db
			.select({ throughId: boardSnapshot.throughId })
			.from(boardSnapshot)
			.where(eq(boardSnapshot.boardId, board.boardId))
			.orderBy(asc(boardSnapshot.id));
		expect(snapshots.map(({ throughId }) => throughId)).toEqual([ids[0], ids[2]]);
		const segments = await database.db
			.select()
			.from(boardSegment)
			.where(eq(boardSegment.boardId, board.boardId))
			.orderBy(asc(boardSegment.throughId));
		expect(segments.map(({ updateCount }) => updateCount)).toEqual([500, 101, 20, 30]);
		const left = await database.db
			.select()
			.from(boardUpdate)
			.where(eq(boardUpdate.boardId, board.boardId));
		expect(left).toEqual([]);
		expect(await notesAt(board, new Date())).toEqual(readNotes(board.doc, { deleted: true }));
	}));
