import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionItem, actionItemEntry } from '$lib/server/db/schema';
import { newActionItem } from '../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { changeActionStatus, type ChangeActionStatusInput } from './changeActionStatus';

const now = new Date('2026-05-04T08:00:00Z');
let database: TestDatabase;
let project: TestProject;
let actionItemId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	({ id: actionItemId } = await newActionItem(database.db, project));
});

const change = (
	over: Partial<ChangeActionStatusInput> & Pick<ChangeActionStatusInput, 'status'>,
	actor = project.people.member
) =>
	changeActionStatus(
		{ db: database.db, actor, now },
		{ projectId: project.id, actionItemId, version: 1, ...over }
	);

async function stored() {
	const [item] = await database.db.select().from(actionItem).where(eq(actionItem.id, actionItemId));
	const entries = await database.db
		.select()
		.from(actionItemEntry)
		.where(eq(actionItemEntry.actionItemId, actionItemId))
		.orderBy(asc(actionItemEntry.id));
	return { item, entries };
}

describe('changing the status of an action item', () => {
	it('moves it, says when, and adds who did it for whom to the history', async () => {
		await change({ status: 'inProgress', remark: 'Første møde holdt', onBehalfOf: 'Klinikken' });
		const { item, entries } = await stored();
		expect(item).toMatchObject({ status: 'inProgress', version: 2, statusAt: now });
		expect(entries.map(({ kind }) => kind)).toEqual(['committed', 'statusChanged']);
		expect(entries[1]).toMatchObject({
			changes: { status: ['agreed', 'inProgress'] },
			remark: 'Første møde holdt',
			actorName: project.people.member.name,
			onBehalfOf: 'Klinikken'
		});
	});

	it('takes "nothing has changed" as an update that keeps the item fresh', async () => {
		await change({ status: 'agreed', remark: 'Stadig på vej' });
		const { item, entries } = await stored();
		expect(item).toMatchObject({ status: 'agreed', statusAt: now });
		expect(entries[1]?.changes).toEqual({});
	});

	it.each([
		['waiting without a remark', { status: 'waiting' }, 'remarkRequired', 'remark'],
		[
			'waiting with an empty remark',
			{ status: 'waiting', remark: '  ' },
			'remarkRequired',
			'remark'
		],
		['dropping without a remark', { status: 'dropped' }, 'remarkRequired', 'remark'],
		[
			'a step the life of an item does not have',
			{ status: 'inOperation' },
			'transitionNotAllowed',
			'status'
		],
		[
			'a CPR number in the remark',
			{ status: 'waiting', remark: 'Venter på 010203-1234' },
			'cprLike',
			'remark'
		],
		[
			'a form made before somebody else saved',
			{ status: 'inProgress', version: 7 },
			'changedMeanwhile',
			undefined
		]
	] as const)('refuses %s and keeps the item as it is', async (_, over, code, field) => {
		await expect(change(over)).rejects.toMatchObject({ code, field });
		const { item, entries } = await stored();
		expect(item).toMatchObject({ status: 'agreed', version: 1 });
		expect(entries).toHaveLength(1);
	});

	it('goes into operation only with somebody to run it and a day to look at it', async () => {
		await change({ status: 'inProgress' });
		const next = { status: 'inOperation', version: 2 } as const;
		const operationsOwner = project.units.school.id;
		await expect(change(next)).rejects.toMatchObject({ code: 'operationsOwnerRequired' });
		await expect(change({ ...next, operationsOwner })).rejects.toMatchObject({
			code: 'followUpRequired',
			field: 'followUpOn'
		});
		const other = await newProject(database.db);
		await expect(
			change({ ...next, operationsOwner: other.units.school.id, followUpOn: '1.12.2026' })
		).rejects.toMatchObject({ code: 'unknownUnit', field: 'operationsOwner' });
		await change({ ...next, operationsOwner, followUpOn: '1.12.2026' });
		const { item, entries } = await stored();
		expect(item).toMatchObject({ status: 'inOperation', followUpOn: '2026-12-01' });
		expect(entries.at(-1)?.changes).toEqual({
			status: ['inProgress', 'inOperation'],
			operationsOwner: [null, project.units.school.name],
			followUpOn: [null, '2026-12-01']
		});
	});

	it('lets one of two people who save at once win, and tells the other', async () => {
		const both = await Promise.allSettled([
			change({ status: 'inProgress' }),
			change({ status: 'waiting', remark: 'Venter på lokaler' })
		]);
		const lost = both.filter((one) => one.status === 'rejected');
		expect(lost).toHaveLength(1);
		expect(lost[0]?.reason).toMatchObject({ code: 'changedMeanwhile' });
		expect((await stored()).entries).toHaveLength(2);
	});

	it('refuses those who only read, and items of other projects', async () => {
		const other = await newProject(database.db);
		for (const actor of [project.people.reader, project.people.steering, other.people.member])
			await expect(change({ status: 'done' }, actor)).rejects.toMatchObject({
				code: 'notAllowed'
			});
		await expect(
			change({ status: 'done', projectId: other.id }, other.people.member)
		).rejects.toMatchObject({ code: 'notFound' });
	});

	it('keeps a history that nobody can rewrite', async () => {
		const where = sql`where action_item_id = ${actionItemId}`;
		await expect(
			database.db.execute(sql`update action_item_entry set remark = 'pyntet' ${where}`)
		).rejects.toThrow();
		await expect(
			database.db.execute(sql`delete from action_item_entry ${where}`)
		).rejects.toThrow();
		expect((await stored()).entries).toHaveLength(1);
	});
});
