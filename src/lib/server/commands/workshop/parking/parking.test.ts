import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parkedItem, participant } from '$lib/server/db/schema';
import { refusal, TestAgreements } from '../../../../../../tests/support/agreements.ts';
import { newDatabase, type TestDatabase } from '../../../../../../tests/support/database.ts';
import { newProject } from '../../../../../../tests/support/project.ts';
import { parkWords } from './parkWords';
import { placeParked } from './placeParked';

let database: TestDatabase;
let world: TestAgreements;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	world = await TestAgreements.begin(database.db);
});

describe('parking', () => {
	const parked = () =>
		database.db.select().from(parkedItem).where(eq(parkedItem.workshopId, world.room.workshopId));

	it('takes in what anybody says, without their name, and gives it a place', async () => {
		const { workshopId } = world.room;
		await parkWords(await world.room.as(world.people[0]!), {
			workshopId,
			text: 'Hvad med weekenden?'
		});
		const [item] = await parked();
		const place = (changes: object) =>
			placeParked(world.room.facilitator, {
				workshopId,
				parkedId: item!.id,
				place: 'nextMeeting',
				...changes
			});
		await place({});
		expect(await parked()).toMatchObject([{ place: 'nextMeeting' }]);
		await expect(place({ place: 'dropped' })).rejects.toMatchObject(refusal('remarkRequired'));
		await place({ place: 'action' });
		await place({ place: 'action' });
		expect(await world.only()).toMatchObject({ title: 'Hvad med weekenden?', unit: null });
	});

	it('is placed by whoever runs it alone, and of this workshop alone', async () => {
		const { workshopId } = world.room;
		await parkWords(world.room.facilitator, { workshopId, text: 'Noget' });
		const [item] = await parked();
		const asked = { workshopId, parkedId: item!.id, place: 'workingGroup' as const };
		await expect(placeParked(await world.room.as(world.people[0]!), asked)).rejects.toMatchObject(
			refusal('notAllowed')
		);
		const elsewhere = await newProject(database.db);
		await expect(
			parkWords(await world.room.as(world.people[0]!), {
				workshopId: elsewhere.workshop.id,
				text: 'Hej'
			})
		).rejects.toMatchObject(refusal('notAllowed'));
		const there = { db: database.db, actor: elsewhere.people.facilitator, now: new Date() };
		await expect(
			placeParked(there, { ...asked, workshopId: elsewhere.workshop.id })
		).rejects.toMatchObject(refusal('notFound'));
	});

	it('keeps no name: nothing in the row says who it was', async () => {
		await parkWords(await world.room.as(world.people[0]!), {
			workshopId: world.room.workshopId,
			text: 'Stille'
		});
		const names = await database.db.select({ id: participant.id }).from(participant);
		const row = JSON.stringify(await parked());
		for (const { id } of names) expect(row).not.toContain(id);
	});
});
