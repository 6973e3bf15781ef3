import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PhaseDraft } from '$lib/domain/workshop/phase';
import { boardNote, boardNoteRecommendation, phaseDeal } from '$lib/server/db/schema';
import { tableBoards } from '$lib/server/queries/workshop/tableBoards';
import { workshopState } from '$lib/server/queries/workshop/workshopState';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject, type TestProject } from '../../../../../tests/support/project.ts';
import { moreRecommendations } from '../../../../../tests/support/source.ts';
import { phaseDraft, settingsAt, TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { dealAgain } from './dealAgain';
import { layOutRoom } from './layOutRoom';
import { markFull } from './markFull';

let database: TestDatabase;
let project: TestProject;
let ids: string[];
let room: TestRoom;

const silent = (title: string, dealsThin: boolean): PhaseDraft =>
	phaseDraft('silent', { title, settings: { ...settingsAt('own', 'editOwn'), dealsThin } });

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	project = await newProject(database.db);
	ids = await moreRecommendations(database.db, project.source, 10);
	room = await TestRoom.lay(database.db, project, {
		tables: 4,
		phases: [silent('Alene', false), phaseDraft('break'), silent('Alene igen', true)],
		recommendationIds: ids
	});
});

const hands = async () =>
	(await workshopState(database.db, room.workshopId))!.tables.map(
		({ recommendationIds }) => recommendationIds
	);
const rows = () => database.db.$count(phaseDeal);

/** A note on a table's board, as the readable copy has it. */
async function write(table: number, recommendationId: string, noteKey: string): Promise<void> {
	const boards = await tableBoards(database.db, room.workshopId);
	const { boardId } = boards[table - 1]!;
	await database.db.insert(boardNote).values({
		...{ boardId, noteKey, sectionKey: 's', text: noteKey, kind: 'idea' },
		writtenAt: new Date()
	});
	await database.db.insert(boardNoteRecommendation).values({ boardId, noteKey, recommendationId });
}

describe('the first silence', () => {
	it('deals ten recommendations, so that each lies at a table and each table has three', async () => {
		await room.startTitled('Alene');
		const dealt = await hands();
		expect(dealt.map(({ length }) => length)).toEqual([3, 3, 3, 3]);
		expect(new Set(dealt.flat())).toEqual(new Set(ids));
	});

	it('keeps its deal when it is begun again, and the phase after works by it', async () => {
		await room.startTitled('Alene');
		const dealt = await hands();
		await room.start('break');
		expect(await hands()).toEqual(dealt);
		await room.startTitled('Alene');
		expect(await hands()).toEqual(dealt);
	});

	it('deals to a table that is added, and takes nothing from the others', async () => {
		await room.startTitled('Alene');
		const dealt = await hands();
		await room.start('break');
		await layOutRoom(room.facilitator, {
			...{ workshopId: room.workshopId, tables: 5, recommendationIds: ids },
			names: { plenum: 'Alle', table: 'Bord', other: 'Andet' }
		});
		const after = await hands();
		expect(after.slice(0, 4)).toEqual(dealt);
		expect(after[4]).toHaveLength(3);
	});

	it('deals nothing where six or fewer are worked through', async () => {
		const before = await rows();
		const few = await newProject(database.db);
		room = await TestRoom.lay(database.db, few, {
			phases: [silent('Alene', false)],
			recommendationIds: few.source.recommendations.map(({ id }) => id)
		});
		await room.startTitled('Alene');
		expect(await rows()).toBe(before);
	});
});

describe('a silence that deals what is thin', () => {
	beforeEach(async () => {
		const covered = ids.slice(0, 8);
		for (const [at, id] of covered.entries())
			for (const table of [1, 2]) await write(table, id, `n${at}${table}`);
	});

	it('deals the thin ones alone', async () => {
		await room.startTitled('Alene igen');
		expect(new Set((await hands()).flat())).toEqual(new Set(ids.slice(8)));
	});

	it('leaves out what is full, and deals again when asked', async () => {
		const { workshopId, facilitator } = room;
		await room.startTitled('Alene igen');
		await markFull(facilitator, { workshopId, recommendationId: ids[8]!, isFull: true });
		expect((await hands()).flat()).toContain(ids[8]);
		await dealAgain(facilitator, { workshopId });
		expect(new Set((await hands()).flat())).toEqual(new Set([ids[9]]));
		await markFull(facilitator, { workshopId, recommendationId: ids[8]!, isFull: false });
		await dealAgain(facilitator, { workshopId });
		expect(new Set((await hands()).flat())).toEqual(new Set(ids.slice(8)));
	});
});

it('is for whoever runs it, and for what it works through', async () => {
	const { participantId } = await room.join('Anne');
	const { workshopId } = room;
	const guest = await room.as(participantId);
	const notAllowed = { code: 'notAllowed' };
	await room.startTitled('Alene');
	await expect(dealAgain(guest, { workshopId })).rejects.toMatchObject(notAllowed);
	await expect(
		markFull(guest, { workshopId, recommendationId: ids[0]!, isFull: true })
	).rejects.toMatchObject(notAllowed);
	const strange = (await newProject(database.db)).source.recommendations[0].id;
	await expect(
		markFull(room.facilitator, { workshopId, recommendationId: strange, isFull: true })
	).rejects.toMatchObject({ code: 'notFound' });
});
