import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionItem, actionItemEntry } from '$lib/server/db/schema';
import { actionItemAgreement } from '$lib/server/queries/actionItemAgreement';
import { newActionItem } from '../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { changeActionStatus } from './changeActionStatus';
import { editActionItem, type EditActionItemInput } from './editActionItem';

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

/** A form as a browser sends it: every field, and what it was opened with as JSON. */
async function opened() {
	const was = await actionItemAgreement(database.db, actionItemId);
	if (!was) throw new Error('the item is gone');
	return (typed: Partial<EditActionItemInput>, began: object = was) =>
		editActionItem(
			{ db: database.db, actor: project.people.projectLead, now },
			{
				projectId: project.id,
				actionItemId,
				version: 1,
				...(was as object),
				...typed,
				was: JSON.stringify(began)
			}
		);
}

const stored = () => actionItemAgreement(database.db, actionItemId);

describe('two project leads who edit the same item', () => {
	it('both get what they changed where they changed different fields', async () => {
		const [one, other] = [await opened(), await opened()];
		await one({ title: 'Fælles visitation for unge', barriers: 'Lokaler' });
		await other({ dueOn: '2026-06-01', contributorIds: [project.units.school.id] });
		expect(await stored()).toMatchObject({
			title: 'Fælles visitation for unge',
			barriers: 'Lokaler',
			dueOn: '2026-06-01',
			contributorIds: [project.units.school.id]
		});
		const [item] = await database.db
			.select()
			.from(actionItem)
			.where(eq(actionItem.id, actionItemId));
		expect(item).toMatchObject({ version: 3, slipCount: 1 });
	});

	it('both get it also when they save in the same moment', async () => {
		const [one, other] = [await opened(), await opened()];
		await Promise.all([one({ title: 'En ny titel' }), other({ barriers: 'Lokaler' })]);
		expect(await stored()).toMatchObject({ title: 'En ny titel', barriers: 'Lokaler' });
	});

	it('are asked, field by field, where both changed the same; nothing of the second is written', async () => {
		const [one, other] = [await opened(), await opened()];
		await one({ title: 'Den enes', barriers: 'Den enes' });
		await expect(
			other({ title: 'Den andens', barriers: 'Den andens', involvement: 'Unge er med' })
		).rejects.toMatchObject({
			code: 'changedMeanwhile',
			fields: {
				title: { code: 'changedMeanwhile' },
				barriers: { code: 'changedMeanwhile' }
			}
		});
		expect(await stored()).toMatchObject({ title: 'Den enes', involvement: '' });
	});

	it('may save over the other once they have seen it', async () => {
		const [one, other] = [await opened(), await opened()];
		const was = (await stored()) ?? {};
		await one({ title: 'Den enes' });
		await other({ title: 'Den andens' }, { ...was, title: 'Den enes' });
		expect(await stored()).toMatchObject({ title: 'Den andens' });
		const entries = await database.db
			.select({ changes: actionItemEntry.changes })
			.from(actionItemEntry)
			.where(eq(actionItemEntry.actionItemId, actionItemId))
			.orderBy(asc(actionItemEntry.id));
		expect(entries.at(-1)?.changes).toEqual({ title: ['Den enes', 'Den andens'] });
	});

	it('agree where both made the same of it', async () => {
		const [one, other] = [await opened(), await opened()];
		await one({ title: 'Det samme' });
		await other({ title: 'Det samme' });
		expect(
			await database.db.$count(actionItemEntry, eq(actionItemEntry.actionItemId, actionItemId))
		).toBe(2);
	});

	it('is no reason to lose a line break or the order of links', async () => {
		await (
			await opened()
		)({ barriers: 'Én\nTo' });
		const form = await opened();
		await form({ barriers: 'Én\r\nTo' });
		expect(
			await database.db.$count(actionItemEntry, eq(actionItemEntry.actionItemId, actionItemId))
		).toBe(2);
	});

	it('refuses a form that tells nothing readable of how it began', async () => {
		await expect(
			editActionItem(
				{ db: database.db, actor: project.people.projectLead, now },
				{ projectId: project.id, actionItemId, version: 1, title: 'x', was: '{' }
			)
		).rejects.toMatchObject({ code: 'changedMeanwhile' });
	});
});

describe('a status that is reported while others change the item', () => {
	const report = (over: object, was: Record<string, string | boolean>) =>
		changeActionStatus(
			{ db: database.db, actor: project.people.member, now },
			{ projectId: project.id, actionItemId, version: 1, status: 'agreed', ...over, was }
		);
	const began = { status: 'agreed', isAtRisk: false, operationsOwner: '', followUpOn: '' };

	it('is taken, where they changed something else', async () => {
		await (
			await opened()
		)({ title: 'En ny titel' });
		await report({ status: 'inProgress', isAtRisk: 'yes' }, began);
		const [item] = await database.db
			.select()
			.from(actionItem)
			.where(eq(actionItem.id, actionItemId));
		expect(item).toMatchObject({ status: 'inProgress', isAtRisk: true, title: 'En ny titel' });
	});

	it('is asked about where another has reported meanwhile, also by whoever says "still the same"', async () => {
		await report({ status: 'inProgress' }, began);
		for (const status of ['agreed', 'waiting'])
			await expect(report({ status, remark: 'x' }, began)).rejects.toMatchObject({
				code: 'changedMeanwhile',
				field: 'status'
			});
	});
});
