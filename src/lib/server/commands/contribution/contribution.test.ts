import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionItem, actionItemContributor } from '$lib/server/db/schema';
import { actionItemPage } from '$lib/server/queries/actionItemPage';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { answerContribution } from './answerContribution';
import { contributionByLink } from './contributionByLink';
import { createContributionLink } from './createContributionLink';
import { noteContribution } from './noteContribution';

const now = new Date('2026-05-04T08:00:00Z');
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60_000);
let database: TestDatabase;
let project: TestProject;
let place: { projectId: string; actionItemId: string; unitId: string };

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	const unitId = project.units.school.id;
	const { id } = await newActionItem(database.db, project, { contributorIds: [unitId] });
	place = { projectId: project.id, actionItemId: id, unitId };
});

const context = (actor = project.people.member) => ({ db: database.db, actor, now });
const nobody = (at = now) => ({ db: database.db, actor: { kind: 'anonymous' } as const, now: at });

async function page() {
	const item = await actionItemPage(database.db, project.id, 1, now);
	if (!item) throw new Error('the item is gone');
	return item;
}

async function newLink() {
	const { path } = await createContributionLink(context(), place);
	const [, , actionItemId = '', unitId = '', secret = ''] = path.split('/');
	return { actionItemId, unitId, secret };
}

const yes = { answer: 'confirmed', answeredBy: 'Bo Lind' } as const;

describe('a contributing unit’s answer, written down by a member', () => {
	it('stands on the item with whom to ask, and in the history on their behalf', async () => {
		await noteContribution(context(), {
			...place,
			...{ contactName: 'Bo Lind', contactEmail: 'Bo@Example.org', answer: 'confirmed' }
		});
		const { contributors, history, version } = await page();
		expect(contributors[0]).toMatchObject({
			contactName: 'Bo Lind',
			contactEmail: 'bo@example.org',
			answer: 'confirmed',
			answeredBy: 'Bo Lind',
			answeredAt: now
		});
		expect(history[0]).toMatchObject({
			actorName: project.people.member.name,
			onBehalfOf: 'Bo Lind',
			changes: {
				contributorAnswer: [
					{ unit: 'Åkærskolen', answer: 'asked' },
					{ unit: 'Åkærskolen', answer: 'confirmed' }
				]
			}
		});
		expect(version).toBe(1);
	});

	it.each([
		['an address that is none', { contactEmail: 'bo' }, 'notAnEmail'],
		['a CPR number for a name', { contactName: '010203-1234' }, 'cprLike']
	] as const)('refuses %s', async (_, said, code) => {
		await expect(
			noteContribution(context(), { ...place, ...said, answer: 'confirmed' })
		).rejects.toMatchObject({ code });
	});

	it('refuses a unit that does not contribute', async () => {
		const unitId = project.units.clinic.id;
		await expect(
			noteContribution(context(), { ...place, unitId, answer: 'confirmed' })
		).rejects.toMatchObject({ code: 'unknownUnit' });
	});

	it('does not take back what the unit has answered by itself while the form was open', async () => {
		const was = { contactName: '', contactEmail: '', answer: 'asked', answeredBy: '' } as const;
		await answerContribution(nobody(), await newLink(), yes);
		await noteContribution(context(), { ...place, ...was, contactName: 'Bo Lind', was });
		expect((await page()).contributors[0]).toMatchObject({
			contactName: 'Bo Lind',
			answer: 'confirmed',
			answeredBy: 'Bo Lind'
		});
		await expect(
			noteContribution(context(), { ...place, ...was, answer: 'declined', was })
		).rejects.toMatchObject({ fields: { answer: { code: 'changedMeanwhile' } } });
	});

	it('is nothing for those who only read', async () => {
		const actor = project.people.reader;
		await expect(
			noteContribution(context(actor), { ...place, answer: 'confirmed' })
		).rejects.toMatchObject({ code: 'notAllowed' });
		await expect(createContributionLink(context(actor), place)).rejects.toMatchObject({
			code: 'notAllowed'
		});
	});
});

describe('a contributing unit’s answer by a link', () => {
	it('is theirs, in their own name, and spends the link', async () => {
		const link = await newLink();
		await contributionByLink(database.db, link, later(1));
		await answerContribution(nobody(later(1)), link, { ...yes, reason: 'Vi stiller et lokale' });
		const { contributors, history } = await page();
		expect(contributors[0]).toMatchObject({ answer: 'confirmed', answeredBy: 'Bo Lind' });
		expect(history[0]).toMatchObject({ actorName: 'Bo Lind', remark: 'Vi stiller et lokale' });
		await expect(answerContribution(nobody(later(2)), link, yes)).rejects.toMatchObject({
			code: 'linkUsed'
		});
	});

	it('is taken once of two that come at once', async () => {
		const link = await newLink();
		const both = await Promise.allSettled([
			answerContribution(nobody(), link, yes),
			answerContribution(nobody(), link, { ...yes, answer: 'declined', reason: 'Nej' })
		]);
		expect(both.filter(({ status }) => status === 'rejected')).toHaveLength(1);
		expect((await page()).history).toHaveLength(3);
	});

	it('says why where it is no', async () => {
		const link = await newLink();
		await expect(
			answerContribution(nobody(), link, { ...yes, answer: 'declined' })
		).rejects.toMatchObject({ code: 'reasonRequired', field: 'reason' });
		await answerContribution(nobody(), link, { ...yes, answer: 'declined', reason: 'Ingen tid' });
		expect((await page()).contributors[0]?.answer).toBe('declined');
	});

	it.each([
		['an altered secret', async () => ({ secret: 'x'.repeat(43) }), 'notFound'],
		['another unit', async () => ({ unitId: project.units.clinic.id }), 'notFound'],
		[
			'another item',
			async () => ({ actionItemId: (await newActionItem(database.db, project)).id }),
			'notFound'
		],
		['no id at all', async () => ({ actionItemId: 'x' }), 'notFound']
	] as const)('is refused with %s', async (_, over, code) => {
		const link = await newLink();
		await expect(
			answerContribution(nobody(), { ...link, ...(await over()) }, yes)
		).rejects.toMatchObject({ code });
		expect((await page()).contributors[0]?.answer).toBe('asked');
	});

	it('is refused after two weeks, once a newer link is made, and when a member has written the answer', async () => {
		const link = await newLink();
		await expect(answerContribution(nobody(later(14)), link, yes)).rejects.toMatchObject({
			code: 'linkExpired'
		});
		const newer = await newLink();
		await expect(answerContribution(nobody(), link, yes)).rejects.toMatchObject({
			code: 'notFound'
		});
		await noteContribution(context(), { ...place, answer: 'declined' });
		await expect(answerContribution(nobody(), newer, yes)).rejects.toMatchObject({
			code: 'linkUsed'
		});
		await expect(createContributionLink(context(), place)).rejects.toMatchObject({
			code: 'linkUsed'
		});
	});

	it('is too late when the item is finished', async () => {
		const link = await newLink();
		await database.db
			.update(actionItem)
			.set({ status: 'done' })
			.where(eq(actionItem.id, place.actionItemId));
		await expect(answerContribution(nobody(), link, yes)).rejects.toMatchObject({
			code: 'tooLateToAnswer'
		});
		await expect(createContributionLink(context(), place)).rejects.toMatchObject({
			code: 'tooLateToAnswer'
		});
	});

	it('is kept only as a hash', async () => {
		const { secret } = await newLink();
		const [row] = await database.db
			.select()
			.from(actionItemContributor)
			.where(
				and(
					eq(actionItemContributor.actionItemId, place.actionItemId),
					eq(actionItemContributor.unitId, place.unitId)
				)
			);
		expect(row?.linkHash).toHaveLength(32);
		expect(JSON.stringify(row)).not.toContain(secret);
	});
});
