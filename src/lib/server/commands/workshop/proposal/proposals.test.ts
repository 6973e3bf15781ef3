import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionItem } from '$lib/server/db/schema';
import { refusal, TestAgreements } from '../../../../../../tests/support/agreements.ts';
import { newDatabase, type TestDatabase } from '../../../../../../tests/support/database.ts';
import { newProject } from '../../../../../../tests/support/project.ts';
import { phaseDraft, settingsAt } from '../../../../../../tests/support/workshopRoom.ts';
import { editProposal } from './editProposal';
import { proposeAction } from './proposeAction';
import { withdrawProposal } from './withdrawProposal';
import { removeParticipant } from '../../removeParticipant';

let database: TestDatabase;
let world: TestAgreements;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	world = await TestAgreements.begin(database.db);
});

describe('where actions are written', () => {
	it('people sit at mixed tables, and those who come late do too', async () => {
		const seats = await Promise.all(world.people.map((id) => world.room.seatOf(id)));
		expect(seats.map(({ mixedTable }) => mixedTable?.number).sort()).toEqual([1, 1, 2, 2]);
		for (const number of [1, 2]) {
			const there = seats.filter(({ mixedTable }) => mixedTable?.number === number);
			expect(there.map(({ table }) => table?.number).sort()).toEqual([1, 2]);
		}
		const { participantId } = await world.room.join('Eva');
		expect((await world.room.seatOf(participantId)).mixedTable).not.toBeNull();
	});

	it('where the phase says so they stay where they sit, also those who come late', async () => {
		const sitting = await TestAgreements.begin(
			database.db,
			phaseDraft('actions', { settings: { ...settingsAt(null, 'nothing'), keepsSeats: true } })
		);
		const late = (await sitting.room.join('Eva')).participantId;
		for (const id of [...sitting.people, late])
			expect(await sitting.room.seatOf(id)).toMatchObject({ mixedTable: null });
		await sitting.propose(sitting.people[1]!);
		const { table } = await sitting.room.seatOf(sitting.people[1]!);
		expect((await sitting.only()).tableNumber).toBe(table?.number);
	});

	it('a proposal has a number, its table, its owner and a first line of history', async () => {
		await world.propose(world.people[1]!);
		const action = await world.only();
		const { mixedTable } = await world.room.seatOf(world.people[1]!);
		expect(action).toMatchObject({
			number: 1,
			title: 'Fælles åben rådgivning',
			unit: { name: 'Åkærskolen' },
			ownerName: 'Anne',
			ownerParticipantId: world.people[0],
			dueOn: '2026-06-01',
			tableNumber: mixedTable?.number,
			answer: 'pending',
			isParked: false
		});
		expect(await world.itemOf(action)).toMatchObject({ status: 'proposed', firstDueOn: null });
		expect(await world.historyOf(action)).toMatchObject([
			{ kind: 'committed', actorName: 'Bo', changes: { status: [null, 'proposed'] } }
		]);
	});

	it('only the what is needed; who owns it can come later', async () => {
		await world.propose(world.people[0]!, {
			unitId: '',
			ownerParticipantId: '',
			dueOn: '',
			recommendationIds: []
		});
		expect(await world.only()).toMatchObject({ unit: null, ownerName: '', dueOn: null });
	});

	it('those at the table change it, the others do not', async () => {
		await world.propose(world.people[0]!);
		const action = await world.only();
		const seats = await Promise.all(world.people.map((id) => world.room.seatOf(id)));
		const here = seats[0]!.mixedTable!.number;
		const neighbour = seats.find(
			(one, at) => at > 0 && one.mixedTable?.number === here
		)!.participantId;
		const stranger = seats.find((one) => one.mixedTable?.number !== here)!.participantId;
		const edit = { actionItemId: action.id, version: action.version, ...world.written() };
		await expect(
			editProposal(await world.room.as(stranger), { ...edit, title: 'Mit' })
		).rejects.toMatchObject(refusal('notAllowed'));
		await editProposal(await world.room.as(neighbour), {
			...edit,
			title: 'Rådgivning hver tirsdag'
		});
		await expect(
			editProposal(await world.room.as(world.people[0]!), { ...edit, title: 'Gammelt' })
		).rejects.toMatchObject(refusal('changedMeanwhile'));
		expect(await world.only()).toMatchObject({ title: 'Rådgivning hver tirsdag', version: 2 });
	});

	it('what is withdrawn says why, and stays in the records', async () => {
		await world.propose(world.people[0]!);
		const { id: actionItemId, version } = await world.only();
		const context = await world.room.as(world.people[0]!);
		await expect(
			withdrawProposal(context, { actionItemId, version, remark: ' ' })
		).rejects.toMatchObject(refusal('remarkRequired'));
		await withdrawProposal(context, { actionItemId, version, remark: 'Findes allerede' });
		expect(await world.actions()).toHaveLength(0);
		const isOurs = eq(actionItem.workshopId, world.room.workshopId);
		const [item] = await database.db.select().from(actionItem).where(isOurs);
		expect(item).toMatchObject({ status: 'dropped', number: 1 });
	});

	it.each([
		['a unit of another project', 'unitId', 'unknownUnit'],
		['somebody of another workshop', 'ownerParticipantId', 'unknownUser'],
		['a workstream of another project', 'workstreamId', 'unknownWorkstream']
	])('%s is none, and nothing is half-written', async (_, field, code) => {
		const elsewhere = await newProject(database.db);
		const foreign: Record<string, string> = {
			unitId: elsewhere.units.school.id,
			ownerParticipantId: '00000000-0000-4000-8000-000000000000',
			workstreamId: elsewhere.workstreams[0].id
		};
		await expect(
			world.propose(world.people[0]!, { [field]: foreign[field]! })
		).rejects.toMatchObject({
			code,
			field
		});
		expect(await world.actions()).toHaveLength(0);
		await world.propose(world.people[0]!);
		expect((await world.only()).number).toBe(1);
	});

	it('a CPR number never becomes part of an action', async () => {
		await expect(
			world.propose(world.people[0]!, { title: 'Ring til 010203-1234' })
		).rejects.toMatchObject(refusal('cprLike'));
		await expect(
			world.propose(world.people[0]!, { ownerParticipantId: '', ownerName: '010203 1234' })
		).rejects.toMatchObject(refusal('cprLike'));
	});

	it('nobody writes in another phase, when it is locked, or after they were removed', async () => {
		await removeParticipant(world.room.facilitator, { participantId: world.people[3]! });
		await expect(world.propose(world.people[3]!)).rejects.toMatchObject(refusal('notAllowed'));
		await world.room.start('commit');
		await expect(world.propose(world.people[0]!)).rejects.toMatchObject(refusal('notInThisPhase'));
		await expect(proposeAction(world.room.facilitator, world.written())).rejects.toMatchObject(
			refusal('notAllowed')
		);
	});
});
