import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FieldRefusals } from '$lib/domain/refusal';
import { ItemRefusals } from '$lib/domain/itemRefusals';
import { actionItem, actionItemEntry, workingGroup } from '$lib/server/db/schema';
import { changeActionStatus } from '../changeActionStatus';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { changeActionItems, type ChangeActionItemsInput } from './changeActionItems';

const now = new Date('2026-05-04T08:00:00Z');
let database: TestDatabase;
let project: TestProject;
/** Ids of three agreed items, numbered 1 to 3, due on 15 May 2026. */
let ids: string[];

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	ids = [];
	for (const title of ['Første', 'Anden', 'Tredje'])
		ids.push((await newActionItem(database.db, project, { title, ownerContact: 'Bo' })).id);
});

const at = (version: number, of = ids) => of.map((id) => `${id}:${version}`);

const change = (over: Partial<ChangeActionItemsInput>, actor = project.people.member) =>
	changeActionItems(
		{ db: database.db, actor, now },
		{ projectId: project.id, items: at(1), ...over }
	);

const stored = () =>
	database.db
		.select()
		.from(actionItem)
		.where(eq(actionItem.projectId, project.id))
		.orderBy(asc(actionItem.number));

async function entries(kind: 'edited' | 'statusChanged') {
	const rows = await database.db
		.select({ number: actionItem.number, entry: actionItemEntry })
		.from(actionItemEntry)
		.innerJoin(actionItem, eq(actionItem.id, actionItemEntry.actionItemId))
		.where(and(eq(actionItem.projectId, project.id), eq(actionItemEntry.kind, kind)))
		.orderBy(asc(actionItem.number));
	return rows.map(({ number, entry: { changes, remark } }) => ({ number, changes, remark }));
}

async function refusals(work: Promise<unknown>) {
	const thrown = await work.catch((error: unknown) => error);
	if (!(thrown instanceof ItemRefusals)) throw thrown;
	return thrown.items.map(({ number, code, by }) => [number, code, by]);
}

describe('changing many action items at once', () => {
	it('changes all of them, with one entry in the history of each', async () => {
		const [group] = await database.db
			.insert(workingGroup)
			.values({ projectId: project.id, name: 'Unge og skole' })
			.returning();
		const { units, workstreams } = project;
		const count = await change({
			owner: `unit:${units.school.id}`,
			deadline: '+2 uger',
			workstreamId: workstreams[2].id,
			workingGroupId: group?.id ?? '',
			remark: 'Aftalt i styregruppen'
		});
		expect(count).toBe(3);
		for (const item of await stored())
			expect(item).toMatchObject({
				ownerUnitId: units.school.id,
				ownerContact: '',
				dueOn: '2026-05-29',
				firstDueOn: '2026-05-15',
				slipCount: 1,
				workstreamId: workstreams[2].id,
				workingGroupId: group?.id,
				version: 2
			});
		const told = await entries('edited');
		expect(told.map(({ number }) => number)).toEqual([1, 2, 3]);
		expect(told[0]).toEqual({
			number: 1,
			remark: 'Aftalt i styregruppen',
			changes: {
				owner: ['Ungeklinikken', 'Åkærskolen'],
				ownerContact: ['Bo', ''],
				dueOn: ['2026-05-15', '2026-05-29'],
				workstream: [
					{ number: 1, title: 'Tidlig opsporing' },
					{ number: 2, title: 'Behandling' }
				],
				workingGroup: [null, 'Unge og skole']
			}
		});
	});

	it('lets no unit own what it contributes to', async () => {
		const { school } = project.units;
		await newActionItem(database.db, project, { title: 'Fjerde', contributorIds: [school.id] });
		const items = (await stored()).map(({ id, version }) => `${id}:${version}`);
		expect(await refusals(change({ items, owner: `unit:${school.id}` }))).toEqual([
			[4, 'ownerContributes', null]
		]);
		expect((await stored()).every(({ ownerUnitId }) => ownerUnitId !== school.id)).toBe(true);
	});

	it('changes the status where the rules let every one of them, and says it once for each', async () => {
		await change({ status: 'waiting', remark: 'Afventer budget' });
		expect((await stored()).map(({ status, statusAt }) => [status, statusAt])).toEqual(
			Array(3).fill(['waiting', now])
		);
		expect(await entries('statusChanged')).toHaveLength(3);
	});

	it('changes none when one cannot go there, and says which', async () => {
		const [, second] = ids;
		await changeActionStatus(
			{ db: database.db, actor: project.people.member, now },
			{ projectId: project.id, actionItemId: second ?? '', version: 1, status: 'done' }
		);
		const items = [...at(1, [ids[0] ?? '', ids[2] ?? '']), ...at(2, [second ?? ''])];
		expect(await refusals(change({ items, status: 'waiting', remark: 'Afventer' }))).toEqual([
			[2, 'transitionNotAllowed', null]
		]);
		expect((await stored()).map(({ status }) => status)).toEqual(['agreed', 'done', 'agreed']);
		expect(await entries('statusChanged')).toHaveLength(1);
	});

	it('changes none when somebody has changed one of them meanwhile, and says who', async () => {
		await changeActionStatus(
			{ db: database.db, actor: project.people.projectLead, now },
			{ projectId: project.id, actionItemId: ids[2] ?? '', version: 1, status: 'inProgress' }
		);
		expect(await refusals(change({ deadline: '1.6.2026' }))).toEqual([
			[3, 'changedMeanwhile', 'Person projectLead']
		]);
		expect((await stored()).map(({ dueOn }) => dueOn)).toEqual(Array(3).fill('2026-05-15'));
	});

	it('lets one of two that are sent at once win, and refuses the other whole', async () => {
		const sent = await Promise.allSettled([
			change({ deadline: '1.6.2026' }),
			change({ deadline: '8.6.2026', items: at(1).reverse() })
		]);
		expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(new Set((await stored()).map(({ dueOn }) => dueOn)).size).toBe(1);
	});

	it('leaves no trace on those that already are as is wanted', async () => {
		expect(await change({ workstreamId: project.workstreams[1].id })).toBe(0);
		expect((await stored()).map(({ version }) => version)).toEqual([1, 1, 1]);
	});

	it.each([
		['uge 23 2026', '2026-06-05', 'uge 23 2026'],
		['2026-06-01', '2026-06-01', null]
	])('reads the deadline %s, and keeps the rule it came from', async (deadline, dueOn, dueRule) => {
		await change({ deadline });
		expect((await stored())[0]).toMatchObject({ dueOn, dueRule });
	});

	it('reckons a rule from the workshop an item comes from, and refuses one that has none', async () => {
		await database.db
			.update(actionItem)
			.set({ workshopId: project.workshop.id })
			.where(eq(actionItem.id, ids[0] ?? ''));
		const deadline = 'workshop + 6 uger';
		expect(await refusals(change({ deadline }))).toEqual([
			[2, 'noDayToReckonFrom', null],
			[3, 'noDayToReckonFrom', null]
		]);
		await change({ deadline, items: at(1, ids.slice(0, 1)) });
		expect((await stored())[0]).toMatchObject({ dueOn: '2026-05-29', dueRule: deadline });
	});

	it('asks the form, not every item, for what a status needs', async () => {
		const thrown = await change({ status: 'inOperation' }).catch((error: unknown) => error);
		expect(thrown).toBeInstanceOf(FieldRefusals);
		expect(Object.keys((thrown as FieldRefusals).fields)).toEqual([
			'operationsOwner',
			'followUpOn'
		]);
		await expect(change({ status: 'dropped' })).rejects.toMatchObject({ code: 'remarkRequired' });
	});

	it.each<[string, Partial<ChangeActionItemsInput>, string]>([
		['nothing to change', {}, 'nothingChosen'],
		['no items', { items: [], deadline: '+1 uge' }, 'nothingChosen'],
		['an item that is none', { items: ['x:1'], deadline: '+1 uge' }, 'notFound'],
		['a deadline that is none', { deadline: 'snart' }, 'notADate'],
		['a stranger as owner', { owner: 'user:00000000-0000-4000-8000-000000000000' }, 'unknownUser'],
		[
			'a working group of nobody',
			{ workingGroupId: '00000000-0000-4000-8000-000000000000' },
			'notFound'
		],
		['a CPR number in the remark', { deadline: '+1 uge', remark: '010190-1234' }, 'cprLike']
	])('refuses %s', async (_, over, code) => {
		await expect(change(over)).rejects.toMatchObject({ code });
		expect((await stored()).map(({ version }) => version)).toEqual([1, 1, 1]);
	});

	it('never reaches into another project', async () => {
		const other = await newProject(database.db);
		const { id } = await newActionItem(database.db, other);
		await expect(change({ items: at(1, [id]), deadline: '+1 uge' })).rejects.toMatchObject({
			code: 'notFound'
		});
	});

	it.each(['steering', 'reader'] as const)('is not for the %s', async (role) => {
		await expect(change({ deadline: '+1 uge' }, project.people[role])).rejects.toMatchObject({
			code: 'notAllowed'
		});
	});
});
