import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	actionItem,
	actionItemContributor,
	actionItemEntry,
	actionItemRecommendation,
	membership
} from '$lib/server/db/schema';
import { newActionItem } from '../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { editActionItem, type EditActionItemInput } from './editActionItem';

const now = new Date('2026-05-04T08:00:00Z');
let database: TestDatabase;
let project: TestProject;
let actionItemId: string;
let version: number;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	({ id: actionItemId } = await newActionItem(database.db, project));
	version = 1;
});

const edit = async (over: Partial<EditActionItemInput> = {}) => {
	await editActionItem(
		{ db: database.db, actor: project.people.projectLead, now },
		{
			projectId: project.id,
			actionItemId,
			version,
			title: 'Fælles visitation',
			owner: `unit:${project.units.clinic.id}`,
			dueOn: '2026-05-15',
			workstreamId: project.workstreams[1].id,
			recommendationIds: [project.source.recommendations[0].id],
			...over
		}
	);
	version = (await stored()).version;
};

async function stored() {
	const [item] = await database.db.select().from(actionItem).where(eq(actionItem.id, actionItemId));
	if (!item) throw new Error('the item is gone');
	return item;
}

const history = () =>
	database.db
		.select()
		.from(actionItemEntry)
		.where(eq(actionItemEntry.actionItemId, actionItemId))
		.orderBy(asc(actionItemEntry.id));

describe('editing an action item', () => {
	it('keeps the first promise and counts every move to a later day', async () => {
		await edit({ dueOn: '1.6.2026', remark: 'Lokalerne er ikke klar' });
		expect(await stored()).toMatchObject({
			dueOn: '2026-06-01',
			firstDueOn: '2026-05-15',
			slipCount: 1
		});
		await edit({ dueOn: '2026-05-20' });
		expect(await stored()).toMatchObject({ firstDueOn: '2026-05-15', slipCount: 1 });
		await edit({ dueOn: '2026-06-20' });
		expect(await stored()).toMatchObject({ firstDueOn: '2026-05-15', slipCount: 2 });
		const [, moved] = await history();
		expect(moved).toMatchObject({
			kind: 'edited',
			changes: { dueOn: ['2026-05-15', '2026-06-01'] },
			remark: 'Lokalerne er ikke klar'
		});
	});

	it('writes down only the fields that became something else, in words of that day', async () => {
		const [first, second] = project.source.recommendations;
		await edit({
			owner: `user:${project.people.member.userId}`,
			workstreamId: project.workstreams[2].id,
			recommendationIds: [second.id, first.id],
			contributorIds: [project.units.school.id]
		});
		const [, entry] = await history();
		expect(entry?.changes).toEqual({
			owner: ['Ungeklinikken', project.people.member.name],
			workstream: [
				{ number: 1, title: 'Tidlig opsporing' },
				{ number: 2, title: 'Behandling' }
			],
			recommendations: [[first.code], [second.code, first.code]],
			contributors: [[], ['Åkærskolen']]
		});
		const links = await database.db
			.select()
			.from(actionItemRecommendation)
			.where(eq(actionItemRecommendation.actionItemId, actionItemId));
		expect(links).toHaveLength(2);
		expect(links.find(({ purpose }) => purpose === 'mainPurpose')).toMatchObject({
			recommendationId: second.id
		});
		await edit({ contributorIds: [] });
		const left = await database.db
			.select()
			.from(actionItemContributor)
			.where(eq(actionItemContributor.actionItemId, actionItemId));
		expect(left).toEqual([]);
	});

	it('leaves no trace when nothing has changed', async () => {
		await edit();
		expect(await history()).toHaveLength(1);
		expect(await stored()).toMatchObject({ version: 1 });
	});

	it('does not pass for a status update', async () => {
		const { statusAt } = await stored();
		await edit({ title: 'Fælles visitation for unge' });
		expect((await stored()).statusAt).toEqual(statusAt);
	});

	it('lets the rest be mended while the owner is somebody who has left', async () => {
		const owner = `user:${project.people.member.userId}`;
		await edit({ owner });
		await database.db
			.update(membership)
			.set({ endedAt: now })
			.where(eq(membership.userId, project.people.member.userId));
		await edit({ owner, title: 'Visitation' });
		expect(await stored()).toMatchObject({ title: 'Visitation' });
	});

	it.each([
		['no owner', { owner: '' }, 'ownerMissing', 'owner'],
		['no deadline', { dueOn: '' }, 'deadlineMissing', 'dueOn'],
		['a deadline that is no day', { dueOn: '30.2.2026' }, 'notADate', 'dueOn'],
		['a CPR number in the description', { description: '010203 1234' }, 'cprLike', 'description'],
		['an old version', { version: 4 }, 'changedMeanwhile', undefined]
	] as const)('refuses %s and keeps everything', async (_, over, code, field) => {
		await expect(
			edit({ recommendationIds: [], title: 'Noget andet', ...over })
		).rejects.toMatchObject({ code, field });
		expect(await stored()).toMatchObject({ title: 'Fælles visitation', version: 1 });
		expect(await history()).toHaveLength(1);
	});

	it('takes the links back when a later field is refused', async () => {
		const other = await newProject(database.db);
		await expect(
			edit({ recommendationIds: [], contributorIds: [other.units.school.id] })
		).rejects.toMatchObject({ code: 'unknownUnit', field: 'contributorIds' });
		const links = await database.db.$count(
			actionItemRecommendation,
			eq(actionItemRecommendation.actionItemId, actionItemId)
		);
		expect(links).toBe(1);
	});
});
