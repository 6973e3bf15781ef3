import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	actionItem,
	job,
	membership,
	outgoingMail,
	project as projectTable,
	statusLink,
	userAccount
} from '$lib/server/db/schema';
import { Clockwork } from '$lib/server/jobs/Clockwork';
import { newActionItem } from '../support/actionItem.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { newProject, type TestProject } from '../support/project.ts';

let database: TestDatabase;
let project: TestProject;
let now: Date;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	for (const table of [statusLink, outgoingMail, job, actionItem]) await database.db.delete(table);
	project = await newProject(database.db);
});

/** A process that looks at the clock now. */
const clockwork = () => new Clockwork({ db: database.db, postman: null, clock: () => now });

/** Lives from one instant on, a day at a time, looking at seven in the morning and at noon. */
async function live(from: string, to: string, works = clockwork()): Promise<void> {
	const end = new Date(`${to}T12:00:00Z`).getTime();
	for (let at = new Date(`${from}T00:00:00Z`).getTime(); at <= end; at += 12 * 3_600_000) {
		now = new Date(at);
		await works.turn();
	}
}

const mails = () =>
	database.db
		.select()
		.from(outgoingMail)
		.orderBy(asc(outgoingMail.createdAt), asc(outgoingMail.kind));

/** `2026-05-01 dueSoon`, in the order they were written; the weekly overviews left out. */
const reminders = async () =>
	(await mails())
		.filter(({ kind }) => kind !== 'digest')
		.map(({ createdAt, kind }) => `${createdAt.toISOString().slice(0, 10)} ${kind}`);

/** An item whose owner is the project's member, due on 15 May. */
async function ownedByMember(over: Parameters<typeof newActionItem>[2] = {}) {
	const owner = `user:${project.people.member.userId}`;
	return newActionItem(database.db, project, { owner, dueOn: '2026-05-15', ...over });
}

const change = (id: string, columns: Partial<typeof actionItem.$inferInsert>) =>
	database.db.update(actionItem).set(columns).where(eq(actionItem.id, id));

describe('reminders', () => {
	it('go to the owner 14 and 3 days before, the day after, and when nobody has said anything', async () => {
		await ownedByMember();
		await live('2026-04-27', '2026-06-10');
		expect(await reminders()).toEqual([
			'2026-05-01 dueSoon',
			'2026-05-12 dueSoon',
			// The day after the deadline is a Saturday: it goes on Monday.
			'2026-05-18 overdue',
			// Five weeks after 17 April, a Friday; then again after two.
			'2026-05-22 stale',
			'2026-06-05 stale'
		]);
		const [first] = await mails();
		const [account] = await database.db
			.select()
			.from(userAccount)
			.where(eq(userAccount.id, project.people.member.userId));
		expect((await mails()).map(({ toAddress }) => toAddress)).toEqual(
			(await mails()).map(() => account?.email)
		);
		expect(first?.projectId).toBe(project.id);
	});

	it('say what was promised, in the reader’s language, with one address to answer at', async () => {
		await ownedByMember();
		const { userId } = project.people.member;
		await live('2026-04-30', '2026-05-01');
		await database.db.update(userAccount).set({ locale: 'en' }).where(eq(userAccount.id, userId));
		await live('2026-05-02', '2026-05-12');
		const [danish, english] = (await mails()).filter(({ kind }) => kind === 'dueSoon');
		expect(danish?.subject).toBe('Frist om 14 dage: Fælles visitation');
		expect(danish?.body).toContain('Handling 1: Fælles visitation\nFrist: 15. maj 2026');
		expect(danish?.body).toMatch(
			/også uden konto:\nhttp:\/\/localhost\/status\/[\w-]+\/[\w-]{43}\n/
		);
		expect(english?.subject).toBe('Due in 3 days: Fælles visitation');
		const links = await database.db.select().from(statusLink);
		expect(links).toHaveLength(2);
		// What opens an item stands in the mail alone.
		for (const { secretHash } of links) expect(secretHash).toHaveLength(32);
	});

	it('are written once, whoever looks and however often, also by two at the same moment', async () => {
		await ownedByMember();
		const both = [clockwork(), clockwork()];
		now = new Date('2026-04-30T12:00:00Z');
		for (const works of both) await works.turn();
		now = new Date('2026-05-01T05:00:00Z');
		await Promise.all([...both, clockwork(), clockwork()].map((works) => works.turn()));
		await clockwork().turn();
		expect(await reminders()).toEqual(['2026-05-01 dueSoon']);
		expect(await database.db.select().from(statusLink)).toHaveLength(1);
	});

	it('come when somebody runs again, where nobody ran on the day', async () => {
		await ownedByMember();
		await live('2026-04-29', '2026-04-30');
		// Three working days later.
		await live('2026-05-06', '2026-05-06');
		expect(await reminders()).toEqual(['2026-05-06 dueSoon']);
		const [mail] = (await mails()).filter(({ kind }) => kind === 'dueSoon');
		expect(mail?.body).toContain('der er 9 dage til fristen');
	});

	it('wait for the next working day over Ascension Day and Whitsun', async () => {
		await ownedByMember({ dueOn: '2026-05-13' });
		await ownedByMember({ dueOn: '2026-05-23' });
		await live('2026-05-12', '2026-05-27');
		const overdue = (await mails()).filter(({ kind }) => kind === 'overdue');
		expect(overdue.map(({ createdAt }) => createdAt.toISOString().slice(0, 10))).toEqual([
			'2026-05-15',
			'2026-05-26'
		]);
	});

	it('are none for what is a proposal, finished, dropped, or rehearsed', async () => {
		for (const status of ['proposed', 'done', 'inOperation', 'dropped'] as const) {
			const { id } = await ownedByMember();
			await change(id, { status });
		}
		await ownedByMember();
		const real = await newProject(database.db);
		await database.db
			.update(projectTable)
			.set({ rehearsalOf: real.id })
			.where(eq(projectTable.id, project.id));
		await live('2026-04-27', '2026-06-10');
		expect(await mails()).toEqual([]);
	});

	it('go to an address where a unit owns it, and to nobody where none is told', async () => {
		const { id } = await newActionItem(database.db, project, { ownerContact: 'Karen Åkjær' });
		await live('2026-04-30', '2026-05-01');
		expect(await reminders()).toEqual([]);
		await change(id, { ownerEmail: 'karen@klinik.example' });
		await live('2026-05-02', '2026-05-12');
		const [mail] = await mails().then((all) => all.filter(({ kind }) => kind === 'dueSoon'));
		expect(mail).toMatchObject({ toAddress: 'karen@klinik.example', toName: 'Karen Åkjær' });
		// Nobody who cannot sign in is sent to a page that asks them to.
		expect(mail?.body).not.toContain('/projects/');
	});

	it('never reach somebody who has left the project, or whose account is closed', async () => {
		const { people } = project;
		await ownedByMember();
		await newActionItem(database.db, project, { owner: `user:${people.facilitator.userId}` });
		await database.db
			.update(membership)
			.set({ endedAt: new Date('2026-04-20T00:00:00Z') })
			.where(eq(membership.userId, people.member.userId));
		await database.db
			.update(userAccount)
			.set({ deactivatedAt: new Date('2026-04-20T00:00:00Z') })
			.where(eq(userAccount.id, people.facilitator.userId));
		const emails = await database.db.select().from(userAccount);
		const emailOf = (userId: string) => emails.find(({ id }) => id === userId)?.email ?? '';
		// Not by the address either, where one of them stands as a unit's contact.
		for (const person of [people.member, people.facilitator]) {
			const { id } = await newActionItem(database.db, project);
			await change(id, { ownerEmail: emailOf(person.userId) });
		}
		await live('2026-04-27', '2026-06-10');
		expect(await mails()).toEqual([]);
	});

	it('count anew from a deadline that has moved', async () => {
		const { id } = await ownedByMember();
		await live('2026-04-30', '2026-05-12');
		await change(id, { dueOn: '2026-05-29', statusAt: new Date('2026-05-13T08:00:00Z') });
		await live('2026-05-13', '2026-06-05');
		expect(await reminders()).toEqual([
			'2026-05-01 dueSoon',
			'2026-05-12 dueSoon',
			'2026-05-15 dueSoon',
			'2026-05-26 dueSoon',
			'2026-06-01 overdue'
		]);
	});

	it('follow the project’s own limit of what is stale', async () => {
		await ownedByMember({ dueOn: '2026-12-01' });
		await database.db
			.update(projectTable)
			.set({ trafficLightLimits: { lateDays: 14, staleWeeks: 2 } })
			.where(eq(projectTable.id, project.id));
		await live('2026-04-20', '2026-05-02');
		expect(await reminders()).toEqual(['2026-05-01 stale']);
		expect((await mails()).find(({ kind }) => kind === 'stale')?.body).toContain('i 2 uger');
	});
});

describe('the weekly overview', () => {
	it('goes on Monday, one mail to each owner with all that is open', async () => {
		await ownedByMember({ title: 'Først', dueOn: '2026-04-24' });
		await ownedByMember({ title: 'Siden', dueOn: '2026-06-30' });
		const { id } = await ownedByMember({ title: 'Færdig' });
		await change(id, { status: 'done' });
		const outside = await newActionItem(database.db, project, { title: 'Klinikkens' });
		await change(outside.id, { ownerEmail: 'klinik@example.org' });
		await live('2026-04-25', '2026-04-28');
		const digests = (await mails()).filter(({ kind }) => kind === 'digest');
		expect(digests.map(({ toAddress }) => toAddress).sort()).toEqual([
			'klinik@example.org',
			expect.stringMatching(/^member-/)
		]);
		const mine = digests.find(({ toAddress }) => toAddress.startsWith('member-'));
		expect(mine?.createdAt).toEqual(new Date('2026-04-27T12:00:00Z'));
		expect(mine?.subject).toMatch(/^Dine 2 åbne handlinger i /);
		expect(mine?.body.indexOf('Først')).toBeLessThan(mine?.body.indexOf('Siden') ?? 0);
		expect(mine?.body).toContain('Frist: 24. april 2026, 3 dage over fristen. Aftalt.');
		expect(mine?.body).not.toContain('Færdig');
		// Who can sign in needs no link; the other gets one for each item.
		expect(mine?.body).not.toContain('/status/');
		expect(await database.db.select().from(statusLink)).toMatchObject([
			{ actionItemId: outside.id, address: 'klinik@example.org' }
		]);
	});

	it('goes on Tuesday where Monday is a holiday, and once a week', async () => {
		await ownedByMember({ dueOn: '2026-12-01' });
		await live('2026-05-23', '2026-05-31');
		const digests = (await mails()).filter(({ kind }) => kind === 'digest');
		expect(digests.map(({ createdAt }) => createdAt.toISOString().slice(0, 10))).toEqual([
			'2026-05-26'
		]);
	});
});

describe('a job that fails', () => {
	it('is undone, tried again later and at last given up, and says nothing of anybody', async () => {
		await live('2026-04-29', '2026-04-30');
		await ownedByMember();
		// A day that cannot be read stands for any fault of ours.
		await database.db
			.update(job)
			.set({ payload: { day: 'spoilt' } })
			.where(eq(job.kind, 'reminders'));
		const tries: (number | undefined)[] = [];
		for (let hours = 0; hours < 8; hours += 1) {
			now = new Date(Date.UTC(2026, 4, 1, 5 + hours));
			await clockwork().turn();
			const [row] = await database.db.select().from(job).where(eq(job.key, 'reminders:2026-05-01'));
			tries.push(row?.attempts);
			if (hours === 7) expect(row).toMatchObject({ doneAt: null, fault: 'RangeError' });
			if (hours === 7) expect(row?.failedAt).not.toBeNull();
		}
		expect(tries.at(0)).toBe(1);
		expect(tries.at(-1)).toBe(5);
		expect(await reminders()).toEqual([]);
		// The next day's makes up for it.
		await live('2026-05-04', '2026-05-04');
		expect(await reminders()).toEqual(['2026-05-04 dueSoon']);
	});
});
