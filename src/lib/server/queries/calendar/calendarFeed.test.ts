import ICAL from 'ical.js';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { renewFeed } from '$lib/server/commands/calendar/renewFeed';
import {
	actionItem,
	meeting,
	membership,
	userAccount,
	workingGroup,
	workingGroupMember
} from '$lib/server/db/schema';
import { calendarFile } from '$lib/server/documents/calendarFile';
import type { UserActor } from '$lib/server/policies/actor';
import { dictionary } from '$lib/text';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { calendarFeeds } from './calendarFeeds';
import { feedByToken } from './feedByToken';
import { feedDeadlines } from './feedDeadlines';
import { feedMeetings } from './feedMeetings';

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

const renew = (actor: UserActor, whose: 'mine' | 'steering') =>
	renewFeed({ db: database.db, actor, now }, { projectId: project.id, whose });

async function addresses(actor: UserActor) {
	return calendarFeeds(database.db, project.id, actor.userId);
}

/** The calendar of an address, as another program reads it; null: there is none. */
async function read(token: string | null) {
	const { db } = database;
	const feed = token && (await feedByToken(db, token));
	if (!feed) return null;
	const [deadlines, meetings] = await Promise.all([
		feedDeadlines(db, feed),
		feedMeetings(db, feed)
	]);
	const file = calendarFile({ feed, deadlines, meetings }, dictionary('da'), now);
	const calendar = new ICAL.Component(ICAL.parse(file) as never);
	const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
	return {
		name: calendar.getFirstPropertyValue('x-wr-calname'),
		events: events.map(({ uid, summary, location, startDate, endDate }) => ({
			...{ uid, summary, location },
			isWholeDay: startDate.isDate,
			starts: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
			ends: endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString()
		}))
	};
}

async function newMeeting(groupId: string | null, number = 1): Promise<void> {
	await database.db.insert(meeting).values({
		...{ projectId: project.id, groupId, number },
		place: 'Rådhuset, lokale Å',
		startsAt: new Date('2026-05-20T06:30:00Z')
	});
}

async function newGroup(name: string, member: UserActor): Promise<string> {
	const [group] = await database.db
		.insert(workingGroup)
		.values({ projectId: project.id, name })
		.returning({ id: workingGroup.id });
	const groupId = group?.id ?? '';
	await database.db.insert(workingGroupMember).values({
		...{ groupId, userId: member.userId, name: member.name },
		sectorId: project.sectors.school
	});
	return groupId;
}

it('holds a person’s own deadlines as whole days, and the meetings of their groups by the clock', async () => {
	const { member, facilitator } = project.people;
	const { id } = await newActionItem(database.db, project, {
		title: 'Fælles æøå; med, tegn\\',
		owner: `user:${member.userId}`
	});
	await newActionItem(database.db, project, { title: 'En andens' });
	const finished = await newActionItem(database.db, project, { owner: `user:${member.userId}` });
	await database.db
		.update(actionItem)
		.set({ status: 'done' })
		.where(eq(actionItem.id, finished.id));
	const mine = await newGroup('Tidlig opsporing', member);
	const theirs = await newGroup('Behandling', facilitator);
	for (const group of [mine, theirs, null]) await newMeeting(group);
	await renew(member, 'mine');
	const calendar = await read((await addresses(member)).mine);
	expect(calendar?.name).toMatch(/^Mine frister i Projekt /);
	expect(calendar?.events).toEqual([
		{
			uid: `${id}@handlekraft`,
			summary: 'Frist: handling 1, Fælles æøå; med, tegn\\',
			location: null,
			isWholeDay: true,
			starts: '2026-05-15',
			ends: '2026-05-16'
		},
		{
			uid: expect.stringMatching(/@handlekraft$/),
			summary: 'Tidlig opsporing, møde 1',
			location: 'Rådhuset, lokale Å',
			isWholeDay: false,
			starts: '2026-05-20T06:30:00.000Z',
			ends: '2026-05-20T07:30:00.000Z'
		}
	]);
});

it('keeps the identity of what moves, and follows it', async () => {
	const { member } = project.people;
	const { id } = await newActionItem(database.db, project, { owner: `user:${member.userId}` });
	await renew(member, 'mine');
	const { mine } = await addresses(member);
	const before = await read(mine);
	await database.db
		.update(actionItem)
		.set({ dueOn: '2026-06-01', version: 2 })
		.where(eq(actionItem.id, id));
	const after = await read(mine);
	expect(after?.events[0]).toMatchObject({ uid: before?.events[0]?.uid, starts: '2026-06-01' });
});

it('has the steering group’s meetings and every open deadline under an address of their own', async () => {
	const { projectLead, steering, member } = project.people;
	await newActionItem(database.db, project);
	await newMeeting(null, 3);
	await newMeeting(await newGroup('Behandling', member));
	await expect(renew(steering, 'steering')).rejects.toMatchObject({ code: 'notAllowed' });
	await renew(projectLead, 'steering');
	const calendar = await read((await addresses(steering)).steering);
	expect(calendar?.name).toMatch(/^Styregruppen i /);
	expect(calendar?.events.map(({ summary }) => summary)).toEqual([
		'Frist: handling 1, Fælles visitation',
		'Styregruppemøde 3'
	]);
	// Who sits in the steering group has its meetings among their own.
	await renew(steering, 'mine');
	const mine = await read((await addresses(steering)).mine);
	expect(mine?.events.map(({ summary }) => summary)).toEqual(['Styregruppemøde 3']);
});

it('opens nothing any more once it has a new address, and is nobody else’s to renew', async () => {
	const { member, facilitator } = project.people;
	await renew(member, 'mine');
	const { mine: old } = await addresses(member);
	expect(old).toMatch(/^[\w-]{43}$/);
	await renew(facilitator, 'mine');
	expect((await addresses(member)).mine).toBe(old);
	await renew(member, 'mine');
	expect(await read(old)).toBeNull();
	expect(await read((await addresses(member)).mine)).not.toBeNull();
	expect(await read('gættet')).toBeNull();
});

it('opens nothing for somebody who has left the project or whose account is closed', async () => {
	const { member, reader } = project.people;
	for (const person of [member, reader]) await renew(person, 'mine');
	const tokens = await Promise.all([member, reader].map(addresses));
	await database.db
		.update(membership)
		.set({ endedAt: now })
		.where(eq(membership.userId, member.userId));
	await database.db
		.update(userAccount)
		.set({ deactivatedAt: now })
		.where(eq(userAccount.id, reader.userId));
	for (const { mine } of tokens) expect(await read(mine)).toBeNull();
	const other = await newProject(database.db);
	await expect(renew(other.people.projectLead, 'mine')).rejects.toMatchObject({
		code: 'notAllowed'
	});
});
