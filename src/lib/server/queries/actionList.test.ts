import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionFilter, ActionSort } from '$lib/domain/actionFilter';
import { isoDay } from '$lib/domain/calendarDay';
import { changeActionStatus } from '$lib/server/commands/changeActionStatus';
import { actionItem, memberProfile, workingGroup } from '$lib/server/db/schema';
import { newActionItem } from '../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { actionList } from './actionList';

const now = new Date('2026-05-20T10:00:00Z');
let database: TestDatabase;
let project: TestProject;

/** 1 on time and under way; 2 five days late; 3 long late; 4 waiting; 5 done; 6 nobody's proposal. */
beforeAll(async () => {
	database = await newDatabase();
	const { db } = database;
	project = await newProject(db);
	const other = await newProject(db);
	await newActionItem(db, other, { title: 'Et andet projekts handling' });
	const { units, people, workstreams, source } = project;
	const recent = new Date('2026-05-18T10:00:00Z');
	const make = (over: Parameters<typeof newActionItem>[2]) =>
		newActionItem(db, project, { now: recent, ...over });
	const first = await make({ title: 'Ørkenvandring', dueOn: '2026-08-01' });
	await make({ title: 'Åben rådgivning', owner: `unit:${units.school.id}`, dueOn: '2026-05-15' });
	await make({ title: 'Aalborgmodellen', dueOn: '2026-04-30', workstreamId: workstreams[2].id });
	const fourth = await make({ title: 'Visitationsmøder', owner: `user:${people.member.userId}` });
	const fifth = await make({
		title: 'Ætiologi',
		description: 'Undervisning i skolerne',
		dueOn: '2026-05-01',
		recommendationIds: [source.recommendations[1].id]
	});
	const sixth = await make({ title: 'Forslag', dueOn: '2026-09-01' });
	const context = { db, actor: people.projectLead, now: recent };
	const steps = [
		[first.id, 'inProgress'],
		[fourth.id, 'waiting'],
		[fifth.id, 'done']
	] as const;
	for (const [actionItemId, status] of steps)
		await changeActionStatus(context, {
			projectId: project.id,
			actionItemId,
			version: 1,
			status,
			remark: 'Aftalt på mødet'
		});
	await db
		.update(actionItem)
		.set({ status: 'proposed', ownerUnitId: null, dueOn: null })
		.where(eq(actionItem.id, sixth.id));
});
afterAll(() => database.close());

async function numbers(filter: ActionFilter, sort: ActionSort = 'number', isDescending = false) {
	const { rows } = await actionList(database.db, project.id, { filter, sort, isDescending, now });
	return rows.map(({ number }) => number);
}

describe('the list of action items', () => {
	it('holds the project’s items and counts them all, whatever the filter', async () => {
		const list = await actionList(database.db, project.id, { filter: { search: 'Ørken' }, now });
		expect(list.total).toBe(6);
		expect(list.rows).toHaveLength(1);
		expect(list.rows[0]).toMatchObject({
			title: 'Ørkenvandring',
			owner: { name: 'Ungeklinikken', sector: { name: 'Sundhed', sign: 'square' } },
			recommendations: [{ code: project.source.recommendations[0].code, purpose: 'mainPurpose' }]
		});
	});

	it('gives every item the light of the rule', async () => {
		const { rows } = await actionList(database.db, project.id, { now });
		expect(rows.map(({ number, light }) => [number, light.light, light.reason])).toEqual([
			[1, 'green', 'onTime'],
			[2, 'yellow', 'late'],
			[3, 'red', 'tooLate'],
			[4, 'yellow', 'late'],
			[5, 'green', 'finished'],
			[6, 'red', 'ownerless']
		]);
	});

	it('turns red what nobody has spoken of for five weeks', async () => {
		const later = new Date('2026-06-22T10:00:00Z');
		const { rows } = await actionList(database.db, project.id, { now: later });
		expect(rows[0]).toMatchObject({ number: 1, light: { light: 'red', reason: 'stale' } });
	});

	it.each<[string, ActionFilter, number[]]>([
		['workstream', { workstream: 2 }, [3]],
		['status', { status: 'waiting' }, [4]],
		['what is still open', { status: 'open' }, [1, 2, 3, 4, 6]],
		['light', { light: 'red' }, [3, 6]],
		['being overdue, which what is done never is', { due: 'late' }, [2, 3, 4]],
		['having no owner', { isWithoutOwner: true }, [6]],
		['a stem in the title', { search: 'visitationsmøde' }, [4]],
		['a word in the description', { search: 'undervisning' }, [5]],
		['å written aa', { search: 'aaben' }, [2]],
		['aa written å', { search: 'ålborgmodellen' }, [3]],
		['the first part of a long word', { search: 'ørken' }, [1]],
		['part of the owner’s name', { search: 'aakær' }, [2]],
		['its number', { search: '#3' }, [3]],
		['words that mean something to a query language', { search: `') | -"` }, []],
		['two filters at once', { status: 'open', due: 'late', workstream: 1 }, [2, 4]]
	])('filters by %s', async (_, filter, expected) => {
		expect(await numbers(filter)).toEqual(expected);
	});

	it('filters by owner, the owner’s sector and recommendation', async () => {
		const { units, people, sectors, source } = project;
		expect(await numbers({ owner: `unit:${units.school.id}` })).toEqual([2]);
		expect(await numbers({ owner: `user:${people.member.userId}` })).toEqual([4]);
		expect(await numbers({ owner: 'unit:nobody' })).toEqual([]);
		expect(await numbers({ sector: sectors.health })).toEqual([1, 3, 5]);
		expect(await numbers({ recommendation: source.recommendations[1].code })).toEqual([5]);
	});

	it('filters by working group, kind, and a period or two weeks for the deadline', async () => {
		const { db } = database;
		const [group] = await db
			.insert(workingGroup)
			.values({ projectId: project.id, name: 'Unge og skole' })
			.returning();
		const isNumber = (number: number) =>
			and(eq(actionItem.projectId, project.id), eq(actionItem.number, number));
		const values = { workingGroupId: group?.id ?? null, kind: 'trial' as const };
		await db.update(actionItem).set(values).where(isNumber(3));
		expect(await numbers({ workingGroup: group?.id ?? '' })).toEqual([3]);
		expect(await numbers({ workingGroup: 'none' })).toEqual([1, 2, 4, 5, 6]);
		expect(await numbers({ kind: 'trial' })).toEqual([3]);
		expect(await numbers({ dueFrom: isoDay('2026-05-15'), dueTo: isoDay('2026-08-01') })).toEqual([
			1, 2, 4
		]);
		const soon = { filter: { due: 'soon' }, now: new Date('2026-07-18T10:00:00Z') } as const;
		expect((await actionList(db, project.id, soon)).rows.map(({ number }) => number)).toEqual([1]);
		expect(await numbers({ due: 'soon' })).toEqual([]);
	});

	it('finds what is mine, and my unit’s', async () => {
		const { db } = database;
		const { member, reader } = project.people;
		const mine = async (userId: string | null) =>
			(await actionList(db, project.id, { filter: { isMine: true }, now, userId })).rows.map(
				({ number }) => number
			);
		expect(await mine(member.userId)).toEqual([4]);
		expect(await mine(reader.userId)).toEqual([]);
		expect(await mine(null)).toEqual([]);
		const { school } = project.units;
		await db
			.insert(memberProfile)
			.values({ projectId: project.id, userId: reader.userId, unitId: school.id });
		expect(await mine(reader.userId)).toEqual([2]);
	});

	it.each<[ActionSort, boolean, number[]]>([
		['number', true, [6, 5, 4, 3, 2, 1]],
		['title', false, [6, 4, 5, 1, 2, 3]],
		['dueOn', false, [3, 5, 2, 4, 1, 6]],
		['dueOn', true, [1, 2, 4, 5, 3, 6]],
		['owner', false, [4, 1, 3, 5, 2, 6]],
		['workstream', true, [3, 1, 2, 4, 5, 6]],
		['status', false, [6, 2, 3, 1, 4, 5]],
		['light', false, [3, 6, 2, 4, 1, 5]]
	])('sorts by %s (descending: %s), what lacks it last', async (sort, isDescending, expected) => {
		expect(await numbers({}, sort, isDescending)).toEqual(expected);
	});
});
