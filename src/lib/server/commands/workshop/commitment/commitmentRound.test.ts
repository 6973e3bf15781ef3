import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parkedItem } from '$lib/server/db/schema';
import { refusal, TestAgreements } from '../../../../../../tests/support/agreements.ts';
import { newDatabase, type TestDatabase } from '../../../../../../tests/support/database.ts';
import { answerOnBehalf } from './answerOnBehalf';
import { parkAction } from '../parking/parkAction';
import { editProposal } from '../proposal/editProposal';

let database: TestDatabase;
let world: TestAgreements;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	world = await TestAgreements.begin(database.db);
});

describe('the commitment round', () => {
	beforeEach(async () => {
		await world.propose(world.people[1]!);
		await world.room.start('commit');
	});

	it('a yes makes an agreement of it, with the date that was promised', async () => {
		await world.say(world.people[0]!, await world.only());
		const action = await world.only();
		expect(action.answer).toBe('yes');
		expect(await world.itemOf(action)).toMatchObject({
			status: 'agreed',
			dueOn: '2026-06-01',
			firstDueOn: '2026-06-01',
			slipCount: 0
		});
		expect((await world.historyOf(action)).at(-1)).toMatchObject({
			kind: 'statusChanged',
			actorName: 'Anne',
			onBehalfOf: null
		});
	});

	it('another date is the first promise, and no slip', async () => {
		await world.say(world.people[0]!, await world.only(), {
			answer: 'otherDate',
			wantedDueOn: '1.9.2026'
		});
		expect(await world.itemOf(await world.only())).toMatchObject({
			status: 'agreed',
			dueOn: '2026-09-01',
			firstDueOn: '2026-09-01',
			slipCount: 0
		});
	});

	it('a no says why; the reason is for the records and whoever runs it, not for the room', async () => {
		const action = await world.only();
		await expect(world.say(world.people[0]!, action, { answer: 'no' })).rejects.toMatchObject({
			code: 'reasonRequired',
			field: 'reason'
		});
		await world.say(world.people[0]!, action, { answer: 'no', reason: 'Ikke vores bord' });
		expect(JSON.stringify(await world.actions())).not.toContain('Ikke vores bord');
		expect(await world.itemOf(await world.only())).toMatchObject({ status: 'proposed' });
	});

	it('is answered by its owner alone, and only as it was read', async () => {
		const action = await world.only();
		await expect(world.say(world.people[1]!, action)).rejects.toMatchObject(refusal('notAllowed'));
		await editProposal(world.room.facilitator, {
			actionItemId: action.id,
			version: action.version,
			...world.written({ title: 'Noget helt andet' })
		});
		await expect(world.say(world.people[0]!, action)).rejects.toMatchObject(
			refusal('changedMeanwhile')
		);
		expect((await world.only()).answer).toBe('pending');
	});

	it('pressed twice it is answered once', async () => {
		const action = await world.only();
		const both = await Promise.allSettled([
			world.say(world.people[0]!, action),
			world.say(world.people[0]!, action)
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(await world.historyOf(action)).toHaveLength(2);
	});

	it('does not end with an action that has neither owner nor place', async () => {
		await world.say(world.people[0]!, await world.only(), { answer: 'no', reason: 'Nej' });
		await expect(world.room.start('parking')).rejects.toMatchObject({
			code: 'stillOpen',
			params: { number: 1 }
		});
		const { id: actionItemId, version } = await world.only();
		await parkAction(world.room.facilitator, { actionItemId, version });
		await parkAction(world.room.facilitator, { actionItemId, version });
		expect(await database.db.$count(parkedItem, eq(parkedItem.actionItemId, actionItemId))).toBe(1);
		await world.room.start('parking');
	});

	it('going back in the programme is always possible', async () => {
		await world.say(world.people[0]!, await world.only(), { answer: 'no', reason: 'Nej' });
		await world.room.start('actions');
	});

	it('a new owner is asked anew, and the action leaves parking', async () => {
		await world.say(world.people[0]!, await world.only(), { answer: 'no', reason: 'Nej' });
		const { id: actionItemId, version } = await world.only();
		await parkAction(world.room.facilitator, { actionItemId, version });
		const clinic = {
			unitId: world.room.project.units.clinic.id,
			ownerParticipantId: world.people[2]!
		};
		await editProposal(world.room.facilitator, { actionItemId, version, ...world.written(clinic) });
		expect(await world.only()).toMatchObject({
			ownerName: 'Carla',
			answer: 'pending',
			isParked: false,
			unit: { name: 'Ungeklinikken' }
		});
		await world.say(world.people[2]!, await world.only());
		await world.room.start('parking');
	});

	it('whoever runs it may write an answer down, and is named beside the owner', async () => {
		const action = await world.only();
		await answerOnBehalf(world.room.facilitator, {
			actionItemId: action.id,
			version: action.version,
			answer: 'yes'
		});
		expect((await world.historyOf(action)).at(-1)).toMatchObject({
			actorName: 'Person facilitator',
			onBehalfOf: 'Anne'
		});
		const stranger = { ...world.room.facilitator, actor: world.room.project.people.steering };
		const now = await world.only();
		await expect(
			answerOnBehalf(stranger, { actionItemId: now.id, version: now.version, answer: 'yes' })
		).rejects.toMatchObject(refusal('notAllowed'));
	});

	it('what is agreed is not rewritten by the table', async () => {
		const { id: actionItemId } = await world.only();
		await world.say(world.people[0]!, await world.only());
		const { version } = await world.only();
		await expect(
			editProposal(world.room.facilitator, {
				actionItemId,
				version,
				...world.written({ title: 'Andet' })
			})
		).rejects.toMatchObject(refusal('alreadyCommitted'));
	});

	it('who owns nothing in a unit says no yes: somebody has to own it first', async () => {
		const { id: actionItemId, version } = await world.only();
		await editProposal(world.room.facilitator, {
			actionItemId,
			version,
			...world.written({ unitId: '' })
		});
		await expect(world.say(world.people[0]!, await world.only())).rejects.toMatchObject(
			refusal('ownerMissing')
		);
	});
});
