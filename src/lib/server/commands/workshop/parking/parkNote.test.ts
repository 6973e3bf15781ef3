import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { board, parkedItem, phase } from '$lib/server/db/schema';
import { parkingOf } from '$lib/server/queries/workshop/parkingOf';
import { newDatabase, type TestDatabase } from '../../../../../../tests/support/database.ts';
import { newProject } from '../../../../../../tests/support/project.ts';
import {
	phaseDraft,
	TestRoom,
	writingPhases
} from '../../../../../../tests/support/workshopRoom.ts';
import { removeParticipant } from '../../removeParticipant';
import { parkNote } from './parkNote';

let database: TestDatabase;
let room: TestRoom;
let anne: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	const phases = [...writingPhases, phaseDraft('parking')];
	room = await TestRoom.lay(database.db, await newProject(database.db), { tables: 1, phases });
	anne = (await room.join('Anne')).participantId;
	await room.join('Bo');
	await room.start('tables');
});

const boardAt = async (level: 'own' | 'table') => {
	const [found] = await database.db
		.select({ id: board.id })
		.from(board)
		.where(and(eq(board.workshopId, room.workshopId), eq(board.level, level)));
	return found!.id;
};
const note = async (level: 'own' | 'table' = 'table', text = 'Hvem har nøglen?') => ({
	projectId: room.project.id,
	boardId: await boardAt(level),
	noteKey: 'n1',
	text
});
const parked = () =>
	database.db.select().from(parkedItem).where(eq(parkedItem.workshopId, room.workshopId));

describe('parking a note', () => {
	it('keeps its words and its place, and nobody’s name; twice is once', async () => {
		const asked = await note();
		await parkNote(await room.as(anne), asked);
		await parkNote(room.facilitator, asked);
		const rows = await parked();
		expect(rows).toMatchObject([{ text: 'Hvem har nøglen?', noteKey: 'n1', place: null }]);
		expect(JSON.stringify(rows)).not.toContain(anne);
		expect(
			await parkingOf(database.db, { boardId: asked.boardId, workshopId: room.workshopId })
		).toEqual({ isThere: true, noteKeys: ['n1'] });
	});

	it('is for those who may write on the board at that moment', async () => {
		const { steering, reader } = room.project.people;
		for (const actor of [steering, reader])
			await expect(parkNote({ ...room.facilitator, actor }, await note())).rejects.toMatchObject({
				code: 'notAllowed'
			});
		await room.start('vote');
		await expect(parkNote(await room.as(anne), await note())).rejects.toMatchObject({
			code: 'notAllowed'
		});
		await room.start('tables');
		await removeParticipant(room.facilitator, { participantId: anne });
		await expect(parkNote(await room.as(anne), await note())).rejects.toMatchObject({
			code: 'notAllowed'
		});
		expect(await parked()).toEqual([]);
	});

	it('takes nothing from a board one person has alone: its place would tell who it was', async () => {
		await room.start('silent');
		await expect(parkNote(await room.as(anne), await note('own'))).rejects.toMatchObject({
			code: 'notInThisPhase'
		});
	});

	it('needs a programme with parking, and words that may be kept', async () => {
		await expect(
			parkNote(room.facilitator, await note('table', 'Ring til 010203-1234'))
		).rejects.toMatchObject({ code: 'cprLike', field: 'text' });
		const { workshopId } = room;
		await database.db
			.delete(phase)
			.where(and(eq(phase.workshopId, workshopId), eq(phase.kind, 'parking')));
		await expect(parkNote(room.facilitator, await note())).rejects.toMatchObject({
			code: 'notInThisPhase'
		});
	});
});
