import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noAgreement } from '$lib/domain/actionAgreement';
import {
	actionItem,
	actionItemContributor,
	actionItemEntry,
	targetGroupEntry,
	workingGroup
} from '$lib/server/db/schema';
import { actionItemPage } from '$lib/server/queries/actionItemPage';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { commitActionItem, type CommitActionItemInput } from '../commitActionItem';
import { editActionItem, type EditActionItemInput } from '../editActionItem';

const now = new Date('2026-05-04T08:00:00Z');
let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
});

const context = () => ({ db: database.db, actor: project.people.projectLead, now });

async function edit(actionItemId: string, said: Partial<EditActionItemInput>) {
	const [item] = await database.db.select().from(actionItem).where(eq(actionItem.id, actionItemId));
	await editActionItem(context(), {
		...{ projectId: project.id, actionItemId, version: item?.version ?? 0 },
		...said
	});
}

const page = async (number = 1) => {
	const item = await actionItemPage(database.db, project.id, number, now);
	if (!item) throw new Error('there is no such item');
	return item;
};

/** All there is to say. */
async function everything() {
	const [group] = await database.db
		.insert(workingGroup)
		.values({ projectId: project.id, name: 'Tidlig opsporing' })
		.returning();
	return {
		ownerEmail: 'leder@example.org',
		description: 'Én dør ind',
		breadth: 'riskGroup',
		ageFrom: '13',
		ageTo: '17',
		scope: 'interMunicipal',
		barriers: 'Lokaler',
		involvement: 'To unge er med i gruppen',
		workingGroupId: group?.id ?? '',
		operationsOwner: project.units.school.id,
		followUpOn: '2026-12-01',
		contributorIds: [project.units.school.id] as string[]
	} as const;
}

const trial = {
	kind: 'trial',
	hypothesis: 'Flere kommer',
	startsOn: '2026-05-10',
	endsOn: '2026-08-10'
} as const;

describe('everything that can be agreed of an item', () => {
	it('is kept from the first, and tells a form what it began with', async () => {
		const said = await everything();
		await newActionItem(database.db, project, { ...said, ...trial });
		const item = await page();
		expect(item.agreement).toEqual({
			...noAgreement,
			...said,
			...trial,
			title: 'Fælles visitation',
			owner: `unit:${project.units.clinic.id}`,
			dueOn: '2026-05-15',
			workstreamId: project.workstreams[1].id,
			recommendationIds: [project.source.recommendations[0].id]
		});
		expect(item).toMatchObject({
			names: { workingGroup: 'Tidlig opsporing' },
			ages: { from: 13, to: 17 },
			contributors: [{ name: 'Åkærskolen', answer: 'asked' }]
		});
	});

	it('can be said one by one, and what is not said stays', async () => {
		const { id } = await newActionItem(database.db, project, { ...(await everything()) });
		await edit(id, { scope: 'regional' });
		await edit(id, {
			kind: 'handover',
			handoverFrom: project.units.clinic.id,
			handoverTo: project.units.school.id,
			agreedOn: '1.6.2026'
		});
		const item = await page();
		expect(item.agreement).toMatchObject({
			scope: 'regional',
			barriers: 'Lokaler',
			agreedOn: '2026-06-01'
		});
		expect(item.names).toMatchObject({
			handoverFrom: 'Ungeklinikken',
			handoverTo: 'Åkærskolen'
		});
		expect(item.history[0]?.changes).toEqual({
			kind: ['ordinary', 'handover'],
			handover: [
				{ from: '', to: '', agreedOn: '' },
				{ from: 'Ungeklinikken', to: 'Åkærskolen', agreedOn: '2026-06-01' }
			]
		});
	});

	it('decides a trial today unless a day is said, and only with something learnt', async () => {
		const { id } = await newActionItem(database.db, project, { ...trial });
		await expect(edit(id, { trialDecision: 'adjust' })).rejects.toMatchObject({
			code: 'learningMissing',
			field: 'learning'
		});
		await edit(id, { trialDecision: 'adjust', learning: 'Aftener virker bedst' });
		expect((await page()).agreement).toMatchObject({
			trialDecision: 'adjust',
			decidedOn: '2026-05-04'
		});
	});

	it('tells in its history that an address is another, never which', async () => {
		const { id } = await newActionItem(database.db, project, { ownerEmail: 'en@example.org' });
		await edit(id, { ownerEmail: 'to@example.org' });
		const entries = await database.db
			.select()
			.from(actionItemEntry)
			.where(eq(actionItemEntry.actionItemId, id))
			.orderBy(asc(actionItemEntry.id));
		expect(entries[1]?.changes).toEqual({ ownerEmail: ['one', 'another'] });
		expect(JSON.stringify(entries)).not.toContain('@');
	});

	it('keeps the answers of those who go on contributing', async () => {
		const { school, clinic } = project.units;
		const { id } = await newActionItem(database.db, project, {
			owner: `user:${project.people.member.userId}`,
			contributorIds: [school.id]
		});
		const theirs = and(
			eq(actionItemContributor.actionItemId, id),
			eq(actionItemContributor.unitId, school.id)
		);
		await database.db
			.update(actionItemContributor)
			.set({ answer: 'confirmed', contactName: 'Bo' })
			.where(theirs);
		await edit(id, { contributorIds: [clinic.id, school.id] });
		expect((await page()).contributors).toMatchObject([
			{ name: 'Ungeklinikken', answer: 'asked' },
			{ name: 'Åkærskolen', answer: 'confirmed', contactName: 'Bo' }
		]);
	});

	it('flags ages outside the present target group in its own words, and hides nothing', async () => {
		await database.db.insert(targetGroupEntry).values([
			{ projectId: project.id, position: 1, ageFrom: 0, ageTo: 25, words: 'op til 25 år' },
			{
				...{ projectId: project.id, position: 2, validFrom: '2026-02-06' },
				...{ ageFrom: 0, ageTo: 18, words: '0-18 år' }
			}
		]);
		await newActionItem(database.db, project, { ageFrom: '13', ageTo: '18' });
		await newActionItem(database.db, project, { ageFrom: '16', ageTo: '25' });
		expect((await page(1)).outsideTargetGroup).toBeNull();
		expect(await page(2)).toMatchObject({
			outsideTargetGroup: '0-18 år',
			ages: { from: 16, to: 25 }
		});
	});
});

describe('a deadline by week or by rule', () => {
	it('is that day, and keeps what it comes from until another day is chosen', async () => {
		const { id } = await newActionItem(database.db, project, { dueRule: 'workshop + 6 uger' });
		expect((await page()).agreement).toMatchObject({
			dueOn: '2026-05-29',
			dueRule: 'workshop + 6 uger'
		});
		await edit(id, { dueRule: 'uge 23, 2026' });
		const item = await page();
		expect(item).toMatchObject({ dueOn: '2026-06-05', firstDueOn: '2026-05-29', slipCount: 1 });
		expect(item.agreement.dueRule).toBe('uge 23 2026');
		await edit(id, { dueOn: '2026-06-08' });
		expect((await page()).agreement).toMatchObject({ dueOn: '2026-06-08', dueRule: '' });
	});
});

describe('what does not hang together', () => {
	const elsewhere = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
	it.each([
		[
			'a working group of another project',
			{ workingGroupId: elsewhere },
			'unknownGroup',
			'workingGroupId'
		],
		['a unit of another project', { operationsOwner: elsewhere }, 'unknownUnit', 'operationsOwner'],
		['a handover to a unit of another', { handoverTo: elsewhere }, 'unknownUnit', 'handoverTo'],
		['ages that are no numbers', { ageFrom: 'tretten' }, 'badAges', 'ageFrom'],
		['an age nobody has', { ageFrom: '121' }, 'badAges', 'ageFrom'],
		['a rule nobody reads', { dueRule: 'snart' }, 'notADeadline', 'dueRule'],
		['an address that is none', { ownerEmail: 'leder' }, 'notAnEmail', 'ownerEmail'],
		['a CPR number among the barriers', { barriers: '010203-1234' }, 'cprLike', 'barriers'],
		['a CPR number in what was learnt', { learning: '010203-1234' }, 'cprLike', 'learning'],
		['a CPR number in the involvement', { involvement: '010203-1234' }, 'cprLike', 'involvement']
	] as const)('is refused with its field: %s', async (_, said, code, field) => {
		const input: Partial<CommitActionItemInput> = said;
		await expect(newActionItem(database.db, project, input)).rejects.toMatchObject({ code, field });
		const { id } = await newActionItem(database.db, project);
		await expect(edit(id, said)).rejects.toMatchObject({ code, field });
		expect(await database.db.$count(actionItemEntry, eq(actionItemEntry.actionItemId, id))).toBe(1);
	});

	it('is refused all at once where several fields are wrong', async () => {
		const base = {
			projectId: project.id,
			title: 'Overlevering',
			owner: `unit:${project.units.clinic.id}`,
			dueOn: '2026-05-15',
			workstreamId: project.workstreams[1].id
		};
		await expect(
			commitActionItem(context(), {
				...base,
				...{ ageFrom: '17', ageTo: '13', kind: 'handover' },
				...{ handoverFrom: project.units.clinic.id, handoverTo: project.units.clinic.id }
			})
		).rejects.toMatchObject({
			fields: { ageTo: { code: 'badAges' }, handoverTo: { code: 'sameUnit' } }
		});
	});
});
