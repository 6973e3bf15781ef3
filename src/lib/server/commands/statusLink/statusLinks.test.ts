import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anonymous } from '$lib/server/policies/actor';
import {
	actionItem,
	actionItemEntry,
	outgoingMail,
	project as projectTable,
	userAccount
} from '$lib/server/db/schema';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { changeActionStatus } from '../changeActionStatus';
import { newStatusLink } from './newStatusLink';
import { reportByLink, type reportByLinkSchema } from './reportByLink';
import { statusByLink, type StatusLink } from './statusByLink';
import type * as v from 'valibot';

const now = new Date('2026-05-04T08:00:00Z');
const daysLater = (days: number) => new Date(now.getTime() + days * 86_400_000);
let database: TestDatabase;
let project: TestProject;
let actionItemId: string;
let link: StatusLink;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	({ id: actionItemId } = await newActionItem(database.db, project));
	await set({ ownerEmail: 'karen@klinik.example', ownerContact: 'Karen' });
	link = await linkTo(actionItemId);
});

const set = (columns: Partial<typeof actionItem.$inferInsert>) =>
	database.db.update(actionItem).set(columns).where(eq(actionItem.id, actionItemId));

async function linkTo(actionItemId: string): Promise<StatusLink> {
	const made = newStatusLink(now);
	await made.keep(database.db, { actionItemId, address: 'karen@klinik.example', name: 'Karen' });
	const [, , linkId = '', secret = ''] = made.path.split('/');
	return { linkId, secret };
}

type Said = Partial<v.InferInput<typeof reportByLinkSchema>>;
const report = (over: Said = {}, { by = link, at = now } = {}) =>
	reportByLink({ db: database.db, actor: anonymous, now: at }, by, {
		version: 1,
		report: 'onTrack',
		...over
	});

async function stored() {
	const [item] = await database.db.select().from(actionItem).where(eq(actionItem.id, actionItemId));
	const entries = await database.db
		.select()
		.from(actionItemEntry)
		.where(eq(actionItemEntry.actionItemId, actionItemId))
		.orderBy(asc(actionItemEntry.id));
	const mails = await database.db
		.select()
		.from(outgoingMail)
		.where(eq(outgoingMail.projectId, project.id));
	return { item, entries, last: entries.at(-1), mails };
}

describe('reporting by a link', () => {
	it('says that all is well in one tap, in the name of whoever was asked', async () => {
		await report();
		const { item, last, mails } = await stored();
		expect(item).toMatchObject({
			status: 'inProgress',
			isAtRisk: false,
			version: 2,
			statusAt: now
		});
		expect(last).toMatchObject({
			kind: 'statusChanged',
			changes: { status: ['agreed', 'inProgress'] },
			actorId: null,
			actorName: 'Karen',
			onBehalfOf: null
		});
		expect(mails).toEqual([]);
	});

	it.each([
		['atRisk', { status: 'agreed', isAtRisk: true }, { isAtRisk: [false, true] }],
		['waiting', { status: 'waiting', isAtRisk: false }, { status: ['agreed', 'waiting'] }],
		['done', { status: 'done', isAtRisk: false }, { status: ['agreed', 'done'] }]
	] as const)('says %s with a line of text', async (said, columns, changes) => {
		await report({ report: said, remark: 'Lokalet er ikke klar' });
		const { item, last } = await stored();
		expect(item).toMatchObject(columns);
		expect(last).toMatchObject({ changes, remark: 'Lokalet er ikke klar' });
	});

	it('names both where somebody answers for another, and sends the other a copy', async () => {
		await report({ report: 'waiting', remark: 'Venter på svar', answeredBy: 'Bo\nBjerg' });
		const { last, mails } = await stored();
		expect(last).toMatchObject({ actorName: 'Bo Bjerg', onBehalfOf: 'Karen' });
		expect(mails).toMatchObject([
			{
				kind: 'statusCopy',
				toAddress: 'karen@klinik.example',
				subject: 'Bo Bjerg har skrevet status for dig på handling 1'
			}
		]);
		expect(mails[0]?.body).toContain('Status: Venter\nBemærkning: Venter på svar');
	});

	it('changes nothing by being looked at, however often', async () => {
		for (let times = 0; times < 3; times += 1) await statusByLink(database.db, link, now);
		await report();
		expect((await stored()).entries).toHaveLength(2);
	});
});

describe('a link is refused', () => {
	it.each([
		[
			'with another secret',
			() => ({ ...link, secret: link.secret.replace(/^./, (c) => (c === 'a' ? 'b' : 'a')) })
		],
		['with a secret cut short', () => ({ ...link, secret: link.secret.slice(0, -1) })],
		['with an id that is none', () => ({ ...link, linkId: 'nothing' })],
		['that nobody made', () => ({ ...link, linkId: actionItemId })]
	])('%s', async (_, spoilt) => {
		await expect(report({}, { by: spoilt() })).rejects.toMatchObject({ code: 'linkSpoilt' });
		expect((await stored()).item).toMatchObject({ status: 'agreed', version: 1 });
	});

	it('with the secret of another item’s', async () => {
		const { id } = await newActionItem(database.db, project, { title: 'En anden' });
		await database.db
			.update(actionItem)
			.set({ ownerEmail: 'karen@klinik.example' })
			.where(eq(actionItem.id, id));
		const other = await linkTo(id);
		for (const by of [
			{ linkId: link.linkId, secret: other.secret },
			{ linkId: other.linkId, secret: link.secret }
		])
			await expect(report({}, { by })).rejects.toMatchObject({ code: 'linkSpoilt' });
		// Its own opens the other item and never this one.
		await report({ report: 'done' }, { by: other });
		expect((await stored()).item).toMatchObject({ status: 'agreed', version: 1 });
	});

	it('when it was used, also by two at the same moment', async () => {
		const both = await Promise.allSettled([report(), report({ report: 'done' })]);
		expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect((await stored()).entries).toHaveLength(2);
		await expect(report({ version: 2 })).rejects.toMatchObject({ code: 'statusLinkUsed' });
	});

	it('when it has expired, and not a moment sooner', async () => {
		await expect(report({}, { at: daysLater(30) })).rejects.toMatchObject({
			code: 'statusLinkExpired'
		});
		await report({}, { at: new Date(daysLater(30).getTime() - 1) });
	});

	it.each(['done', 'inOperation', 'dropped', 'proposed'] as const)(
		'when the item is %s meanwhile',
		async (status) => {
			await set({ status });
			await expect(report()).rejects.toMatchObject({ code: 'nothingToReport' });
			expect((await stored()).entries).toHaveLength(1);
		}
	);

	it('when somebody else owns the item meanwhile, or whoever was asked has left', async () => {
		await set({ ownerEmail: 'en-anden@klinik.example' });
		await expect(report()).rejects.toMatchObject({ code: 'noLongerOwner' });
		await set({ ownerEmail: 'karen@klinik.example' });
		await database.db
			.insert(userAccount)
			.values({ email: 'karen@klinik.example', name: 'Karen', deactivatedAt: now });
		await expect(report()).rejects.toMatchObject({ code: 'noLongerOwner' });
		await database.db.delete(userAccount).where(eq(userAccount.email, 'karen@klinik.example'));
		await report();
	});

	it('where nothing is spent: the same link works once it is mended', async () => {
		await expect(report({ report: 'waiting' })).rejects.toMatchObject({
			code: 'remarkRequired',
			field: 'remark'
		});
		await expect(report({ remark: 'Om 010203-1234' })).rejects.toMatchObject({ code: 'cprLike' });
		await expect(report({ answeredBy: '010203-1234' })).rejects.toMatchObject({ code: 'cprLike' });
		await set({ version: 5 });
		await expect(report()).rejects.toMatchObject({ code: 'changedMeanwhile' });
		await report({ version: 5, report: 'waiting', remark: 'Venter på lokaler' });
	});
});

describe('a member who reports for the owner', () => {
	const change = (onBehalfOf: string, actor = project.people.member) =>
		changeActionStatus(
			{ db: database.db, actor, now },
			{ projectId: project.id, actionItemId, version: 1, status: 'inProgress', onBehalfOf }
		);

	it('has a copy sent to the owner', async () => {
		await change('Karen');
		expect((await stored()).mails).toMatchObject([
			{ kind: 'statusCopy', toAddress: 'karen@klinik.example', toName: 'Karen' }
		]);
	});

	it('has none sent where they speak for themselves, are the owner, or nobody has an address', async () => {
		await change('');
		await set({ version: 1, ownerEmail: '' });
		await change('Karen');
		const { userId } = project.people.member;
		await set({ version: 1, ownerUnitId: null, ownerUserId: userId });
		await change('Karen');
		expect((await stored()).mails).toEqual([]);
	});

	it('sends none from a rehearsal', async () => {
		const real = await newProject(database.db);
		await database.db
			.update(projectTable)
			.set({ rehearsalOf: real.id })
			.where(eq(projectTable.id, project.id));
		await change('Karen');
		expect((await stored()).mails).toEqual([]);
	});
});
