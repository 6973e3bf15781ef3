import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { phase } from '$lib/server/db/schema';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { phaseDraft, TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { cutPhases } from './cutPhases';

let database: TestDatabase;
let room: TestRoom;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	room = await TestRoom.lay(database.db, await newProject(database.db), {
		phases: [
			phaseDraft('tables'),
			phaseDraft('gallery'),
			phaseDraft('break'),
			phaseDraft('commit'),
			phaseDraft('choose', { isProtected: true }),
			phaseDraft('parking')
		]
	});
	await room.start('tables');
});

const minutes = async () => {
	const rows = await database.db
		.select({ minutes: phase.minutes })
		.from(phase)
		.where(eq(phase.workshopId, room.workshopId))
		.orderBy(asc(phase.position));
	return rows.map((row) => row.minutes);
};
const cut = async (...cuts: [kind: Parameters<TestRoom['phaseOf']>[0], minutes: number][]) =>
	cutPhases(room.facilitator, {
		workshopId: room.workshopId,
		cuts: await Promise.all(
			cuts.map(async ([kind, to]) => ({ phaseId: await room.phaseOf(kind), minutes: to }))
		)
	});

describe('shortening what is to come', () => {
	it('takes several at once, and done twice it is done once', async () => {
		await cut(['gallery', 5], ['parking', 6]);
		await cut(['gallery', 5], ['parking', 8]);
		expect(await minutes()).toEqual([10, 5, 10, 10, 10, 6]);
		await cut(['gallery', 4]);
		const [row] = await database.db
			.select({ settings: phase.settings })
			.from(phase)
			.where(eq(phase.id, await room.phaseOf('gallery')));
		expect(row?.settings.cutMinutes).toBe(6);
	});

	it('reads what a form sends', async () => {
		const phaseId = await room.phaseOf('gallery');
		const { workshopId, facilitator } = room;
		await cutPhases(facilitator, { workshopId, cuts: [`${phaseId}=4`] });
		expect((await minutes())[1]).toBe(4);
		for (const cuts of [[`${phaseId}=`], [`${phaseId}=0`], [`${phaseId}=-3`], ['=4'], []])
			await expect(cutPhases(facilitator, { workshopId, cuts })).rejects.toThrow();
		expect((await minutes())[1]).toBe(4);
	});

	it.each([
		['break', 'notAllowed'],
		['commit', 'notAllowed'],
		['choose', 'notAllowed'],
		['tables', 'programmeHasBegun']
	] as const)('never touches %s, nor then the others', async (kind, code) => {
		await expect(cut(['gallery', 5], [kind, 5])).rejects.toMatchObject({ code });
		expect(await minutes()).toEqual([10, 10, 10, 10, 10, 10]);
	});

	it('touches no other workshop’s programme, and is for whoever runs it', async () => {
		const other = await TestRoom.lay(database.db, await newProject(database.db));
		const cuts = [{ phaseId: await other.phaseOf('gallery'), minutes: 5 }];
		const { workshopId } = room;
		await expect(cutPhases(room.facilitator, { workshopId, cuts })).rejects.toMatchObject({
			code: 'notFound'
		});
		await expect(cutPhases(other.facilitator, { workshopId, cuts })).rejects.toMatchObject({
			code: 'notAllowed'
		});
	});
});
