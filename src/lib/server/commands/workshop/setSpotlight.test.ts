import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { boardNote } from '$lib/server/db/schema';
import { screenState } from '$lib/server/queries/workshop/screenState';
import { tableBoards } from '$lib/server/queries/workshop/tableBoards';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { setSpotlight } from './setSpotlight';

let database: TestDatabase;
let room: TestRoom;
let boardId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	room = await TestRoom.lay(database.db, await newProject(database.db));
	boardId = (await tableBoards(database.db, room.workshopId))[1]!.boardId;
	await write(boardId, 'n', 'Én indgang');
	await room.start('gallery');
});

async function write(board: string, noteKey: string, text: string, deletedAt: Date | null = null) {
	await database.db.insert(boardNote).values({
		...{ boardId: board, noteKey, sectionKey: 's', text, kind: 'idea', deletedAt },
		...{ authorName: 'Anne', authorId: 'anne', writtenAt: new Date() }
	});
}
const show = (board: string, noteKey: string) =>
	setSpotlight(room.facilitator, { workshopId: room.workshopId, boardId: board, noteKey });
const shown = async () => (await screenState(database.db, room.workshopId))?.spotlight;
const notFound = { code: 'notFound' };

describe('a note on the screen', () => {
	it('is what stands on the table’s board, and says of nobody who wrote it', async () => {
		await show(boardId, 'n');
		expect(await shown()).toEqual({ boardId, noteKey: 'n', text: 'Én indgang', tableNumber: 2 });
		await setSpotlight(room.facilitator, { workshopId: room.workshopId });
		expect(await shown()).toBeNull();
	});

	it('is none that is gone, none of a person’s own board, and none of another workshop', async () => {
		const { participantId } = await room.join('Anne');
		const { boards } = await room.seatOf(participantId);
		const other = await TestRoom.lay(database.db, await newProject(database.db));
		const strange = (await tableBoards(database.db, other.workshopId))[0]!.boardId;
		await write(boardId, 'gone', 'Slettet', new Date());
		await write(boards.own!, 'own', 'Mit eget');
		await write(strange, 'strange', 'Fremmed');
		for (const [board, key] of [
			[boardId, 'gone'],
			[boardId, 'missing'],
			[boardId, ''],
			[boards.own!, 'own'],
			[strange, 'strange']
		] as const)
			await expect(show(board, key)).rejects.toMatchObject(notFound);
		expect(await shown()).toBeNull();
	});

	it('is none while people write alone, nor is it for participants to choose', async () => {
		const { participantId } = await room.join('Anne');
		const { workshopId } = room;
		await expect(
			setSpotlight(await room.as(participantId), { workshopId, boardId, noteKey: 'n' })
		).rejects.toMatchObject({ code: 'notAllowed' });
		await room.start('silent');
		await expect(show(boardId, 'n')).rejects.toMatchObject({ code: 'notInThisPhase' });
		expect(await shown()).toBeNull();
	});
});
