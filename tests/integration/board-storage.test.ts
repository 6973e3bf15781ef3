import { eq, sql } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { readNotes } from '$lib/board';
import { closeCodes } from '$lib/protocol/closeCodes';
import { log } from '$lib/server/log';
import { board, boardSnapshot, boardUpdate } from '$lib/server/db/schema';
import { TestBoards } from '../support/boards.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile({ keepBoardsFor: 5 });

const rowsOf = (boardId: string) =>
	boards.db.select().from(boardUpdate).where(eq(boardUpdate.boardId, boardId));

it('says that nothing is saved while nothing can be, and saves it all afterwards', async () => {
	const boardId = await boards.newBoard();
	const [anna, bo] = [await boards.join(boardId), await boards.join(boardId)];
	await boards.db.transaction(async (tx) => {
		await tx.execute(sql`lock table board_update in exclusive mode`);
		anna.write('uden database');
		await until(() => anna.connection.savingFails && bo.connection.savingFails);
		await until(() => bo.texts.includes('uden database'));
		bo.write('mere uden database');
		await until(() => anna.texts.length === 2);
		expect(anna.connection.unsaved).toBe(true);
		expect(bo.connection.unsaved).toBe(true);
	});
	await Promise.all([anna.stored(), bo.stored()]);
	expect(anna.connection.savingFails).toBe(false);
	expect((await rowsOf(boardId)).length).toBeGreaterThan(0);
});

it('gives up a board that cannot be stored in front of everybody, who keep what they wrote', async () => {
	const [refused, kept] = [await boards.newBoard(), await boards.newBoard()];
	const [anna, bo, carl] = [
		await boards.join(refused),
		await boards.join(refused),
		await boards.join(kept)
	];
	const closed = vi.spyOn(log, 'error');
	await boards.db.execute(
		sql.raw(`
		create function refuse() returns trigger language plpgsql as $$ begin
			if new.board_id = '${refused}' then raise exception 'not today'; end if;
			return new;
		end $$;
		create trigger refuse before insert on board_update for each row execute function refuse();`)
	);
	try {
		anna.write('kan ikke gemmes');
		await until(() => bo.texts.includes('kan ikke gemmes'));
		expect(bo.connection.savingFails).toBe(true);
		carl.write('kan gemmes');
		await carl.stored();
		await until(() => closed.mock.calls.some(([, words]) => words === 'a board was broken off'));
		expect(anna.connection.unsaved).toBe(true);
		expect(anna.texts).toEqual(['kan ikke gemmes']);
	} finally {
		await boards.db.execute(sql`drop function refuse() cascade`);
		closed.mockRestore();
	}
	await anna.stored();
	const dora = await boards.join(refused);
	expect(dora.texts).toEqual(['kan ikke gemmes']);
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

it('notes who holds a board, and that it was put away whole', async () => {
	const boardId = await boards.newBoard();
	const openedAt = async () => {
		const [row] = await boards.db.select().from(board).where(eq(board.id, boardId));
		return row?.openedAt;
	};
	expect(await openedAt()).toBe(null);
	const anna = await boards.join(boardId);
	expect(await openedAt()).toBeInstanceOf(Date);
	anna.write('en seddel');
	await anna.stored();
	anna.leave();
	await until(async () => (await openedAt()) === null);
});
