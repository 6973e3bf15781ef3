import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { projectSource, workshop } from '$lib/server/db/schema';
import { tableStates } from '$lib/server/queries/workshop/tableStates';
import { workshopByScreenKey } from '$lib/server/queries/workshop/workshopByScreenKey';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { layOutRoom } from './layOutRoom';
import { planStart } from './planStart';
import { renewScreenKey } from './renewScreenKey';

let database: TestDatabase;
let room: TestRoom;
let workshopId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	room = await TestRoom.lay(database.db, await newProject(database.db), { tables: 2 });
	({ workshopId } = room);
});

const names = { plenum: 'Alle', table: 'Bord', other: 'Andet' };
const lay = (tables: number, recommendationIds: string[] = []) =>
	layOutRoom(room.facilitator, { workshopId, tables, recommendationIds, names });
const own = () => room.project.source.recommendations.map(({ id }) => id);
const tables = async () => (await tableStates(database.db, workshopId, [], null)).length;
const row = async () => {
	const [found] = await database.db.select().from(workshop).where(eq(workshop.id, workshopId));
	return found!;
};

describe('what a workshop works through', () => {
	it('stands in one of the sources of its own project', async () => {
		const other = await newProject(database.db);
		const theirs = other.source.recommendations[0]!.id;
		await expect(lay(2, [...own(), theirs])).rejects.toMatchObject({
			code: 'unknownRecommendation',
			field: 'recommendationIds'
		});
		expect(await room.boardSections()).toHaveLength(1);
		await lay(2, own());
		expect(await room.boardSections()).toHaveLength(own().length + 1);
	});

	it('is nothing that the project has let go of', async () => {
		await database.db.delete(projectSource).where(eq(projectSource.projectId, room.project.id));
		await expect(lay(2, own())).rejects.toMatchObject({ code: 'unknownRecommendation' });
	});

	it('stays when the programme has begun, while tables may still come', async () => {
		await room.start('silent');
		await expect(lay(2, own())).rejects.toMatchObject({ code: 'programmeHasBegun' });
		await expect(lay(1)).rejects.toMatchObject({ code: 'programmeHasBegun' });
		await lay(3);
		expect(await tables()).toBe(3);
	});
});

it('two who lay out the room at once lay out one', async () => {
	await Promise.all([lay(5, own()), lay(5, own()), lay(5, own())]);
	expect(await tables()).toBe(5);
	expect(await room.boardSections()).toHaveLength(own().length + 1);
});

it.each([-1, 1.5, 41, Number.NaN])('a room has no %d tables', async (count) => {
	await expect(lay(count)).rejects.toMatchObject({ field: 'tables' });
	expect(await tables()).toBe(2);
});

it.each([
	['8.30', 510],
	['', null]
])('a workshop that begins at %j begins then', async (startsAt, startMinute) => {
	await planStart(room.facilitator, { workshopId, startsAt: '10' });
	await planStart(room.facilitator, { workshopId, startsAt });
	expect((await row()).startMinute).toBe(startMinute);
});

it('a workshop begins at no time that a clock does not show', async () => {
	await expect(planStart(room.facilitator, { workshopId, startsAt: '25' })).rejects.toMatchObject({
		code: 'notATime',
		field: 'startsAt'
	});
});

it('a new address of the screen opens it, and the old one opens nothing', async () => {
	const { screenKey: old } = await row();
	await renewScreenKey(room.facilitator, { workshopId });
	const { screenKey } = await row();
	expect(screenKey).not.toBe(old);
	expect(await workshopByScreenKey(database.db, old)).toBeNull();
	expect(await workshopByScreenKey(database.db, screenKey)).toMatchObject({ workshopId });
});
