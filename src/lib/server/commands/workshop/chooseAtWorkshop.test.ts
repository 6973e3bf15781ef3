import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ChooseDetail } from '$lib/domain/workshop/agreementDetail';
import { choice, participant } from '$lib/server/db/schema';
import { workshopState } from '$lib/server/queries/workshop/workshopState';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { phaseDraft, TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { chooseAtWorkshop } from './chooseAtWorkshop';

let database: TestDatabase;
let room: TestRoom;
let leader: string;
let other: string;
let recommendationIds: string[];

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	const project = await newProject(database.db);
	recommendationIds = project.source.recommendations.map(({ id }) => id).slice(0, 2);
	room = await TestRoom.lay(database.db, project, {
		tables: 1,
		phases: [phaseDraft('choose'), phaseDraft('break')],
		recommendationIds
	});
	({ participantId: leader } = await room.join('Lise'));
	({ participantId: other } = await room.join('Ole'));
	await database.db.update(participant).set({ isLeader: true }).where(eq(participant.id, leader));
	await room.start('choose');
});

type Changes = Partial<Parameters<typeof chooseAtWorkshop>[1]>;
const asked = (changes: Changes = {}) => ({
	workshopId: room.workshopId,
	recommendationId: recommendationIds[0]!,
	sequence: 0,
	state: 'adopted' as const,
	reason: '',
	...changes
});
const choose = async (who: string, changes?: Changes) =>
	chooseAtWorkshop(await room.as(who), asked(changes), 'Lederne på workshoppen');
const stands = () => database.db.select().from(choice).where(eq(choice.projectId, room.project.id));
const detail = async () =>
	(await workshopState(database.db, room.workshopId))?.detail as ChooseDetail;

describe('leaders choosing', () => {
	it('make the project’s choice, with their name, and what is left is counted', async () => {
		expect(await detail()).toMatchObject({ kind: 'choose', notDiscussed: 2 });
		await choose(leader, { state: 'adapted', reason: 'Kun i Grenaa' });
		expect(await stands()).toMatchObject([
			{
				state: 'adapted',
				reason: 'Kun i Grenaa',
				madeBy: null,
				madeByName: 'Lise',
				workshopId: room.workshopId,
				decidingBody: 'Lederne på workshoppen'
			}
		]);
		const now = await detail();
		expect(now.notDiscussed).toBe(1);
		expect(now.recommendations[0]).toMatchObject({ state: 'adapted', sequence: 1 });
	});

	it('do not decline without a reason', async () => {
		await expect(choose(leader, { state: 'declined' })).rejects.toMatchObject({
			code: 'reasonRequired',
			field: 'reason'
		});
		expect(await stands()).toHaveLength(0);
	});

	it('at the same moment are one first and one told', async () => {
		const both = await Promise.allSettled([
			choose(leader),
			chooseAtWorkshop(room.facilitator, asked({ state: 'adapted' }), 'Lederne')
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(await stands()).toHaveLength(1);
	});

	it('may change their mind: the first choice stays in the history', async () => {
		await choose(leader);
		await choose(leader, { sequence: 1, state: 'declined', reason: 'Dækkes af regionen' });
		expect((await stands()).map(({ sequence }) => sequence).sort()).toEqual([1, 2]);
		expect((await detail()).recommendations[0]).toMatchObject({ state: 'declined', sequence: 2 });
	});
});

it('nobody else chooses, and nobody in another phase or about something else', async () => {
	await expect(choose(other)).rejects.toMatchObject({ code: 'notAllowed' });
	const strange = room.project.source.recommendations[2]!.id;
	await expect(choose(leader, { recommendationId: strange })).rejects.toMatchObject({
		code: 'unknownRecommendation'
	});
	const elsewhere = await newProject(database.db);
	await expect(
		chooseAtWorkshop({ ...room.facilitator, actor: elsewhere.people.facilitator }, asked(), 'De')
	).rejects.toMatchObject({ code: 'notAllowed' });
	await expect(choose(leader, { workshopId: elsewhere.workshop.id })).rejects.toMatchObject({
		code: 'notAllowed'
	});
	await room.start('break');
	await expect(choose(leader)).rejects.toMatchObject({ code: 'notInThisPhase' });
	await expect(chooseAtWorkshop(room.facilitator, asked(), 'Lederne')).rejects.toMatchObject({
		code: 'notInThisPhase'
	});
	expect(await stands()).toHaveLength(0);
});
