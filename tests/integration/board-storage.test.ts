import { eq, sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { readNotes } from '$lib/board';
import { closeCodes } from '$lib/protocol/closeCodes';
import { board, boardSnapshot, boardUpdate } from '$lib/server/db/schema';
import { TestBoards } from '../support/boards.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile({ keepBoardsFor: 5 });

const rowsOf = (boardId: string) =>
	boards.db.select().from(boardUpdate).where(eq(boardUpdate.boardId, boardId));

it('says that nothing is saved while nothing can be, and saves it all afterwards', async () => {
	const boardId = await boards.newBoard();
	const [anna, bo] = [await boards.join(boardId), await boards.join(boardId)];
	await boards.db.execute(sql`alter table board_update rename to board_update_away`);
	try {
		anna.write('uden database');
		await until(() => anna.connection.savingFails && bo.connection.savingFails);
		await until(() => bo.texts.includes('uden database'));
		bo.write('mere uden database');
		await until(() => anna.texts.length === 2);
		expect(anna.connection.unsaved).toBe(true);
		expect(bo.connection.unsaved).toBe(true);
	} finally {
		await boards.db.execute(sql`alter table board_update_away rename to board_update`);
	}
	await Promise.all([anna.stored(), bo.stored()]);
	expect(anna.connection.savingFails).toBe(false);
	expect((await rowsOf(boardId)).length).toBeGreaterThan(0);
});

it('does not hold up other boards for one that was removed from the database', async () => {
	const [removed, kept] = [await boards.newBoard(), await boards.newBoard()];
	const [anna, bo] = [await boards.join(removed), await boards.join(kept)];
	await boards.db.delete(board).where(eq(board.id, removed));
	anna.write('til ingen tavle');
	bo.write('til en tavle');
	await bo.stored();
	expect(await anna.refused()).toBe(closeCodes.unknownBoard);
	expect(anna.connection.unsaved).toBe(true);
});

it('puts a long log into a snapshot, and the board is the same', async () => {
	const boardId = await boards.newBoard();
	const anna = await boards.join(boardId);
	const key = anna.write('');
	for (let count = 0; count < 120; count += 1) {
		anna.edit(key, `ændret ${count} gange`);
		await anna.stored();
	}
	const snapshots = () =>
		boards.db.select().from(boardSnapshot).where(eq(boardSnapshot.boardId, boardId));
	expect(await snapshots()).toHaveLength(0);
	anna.leave();
	await until(async () => (await snapshots()).length === 1);
	expect(await rowsOf(boardId)).toHaveLength(0);
	const bo = await boards.join(boardId);
	expect(bo.notes).toEqual(readNotes(anna.doc));
	bo.edit(key, 'efter pausen');
	await bo.stored();
	expect(await rowsOf(boardId)).not.toHaveLength(0);
	bo.leave();
	const carl = await boards.join(boardId);
	expect(carl.texts).toEqual(['efter pausen']);
});

it('leaves the log alone where somebody else writes the same board', async () => {
	const boardId = await boards.newBoard();
	const anna = await boards.join(boardId);
	const key = anna.write('');
	for (let count = 0; count < 120; count += 1) {
		anna.edit(key, `ændret ${count} gange`);
		await anna.stored();
	}
	const before = await rowsOf(boardId);
	const [oldest] = before;
	if (!oldest) throw new Error('nothing was stored');
	await boards.db.insert(boardUpdate).values({
		id: oldest.id - 1_000_000,
		boardId,
		update: oldest.update
	});
	anna.leave();
	await until(() => boards.server.realtime.stats().boards === 0);
	expect(await rowsOf(boardId)).toHaveLength(before.length + 1);
});
