import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	agendaItem,
	meetingAttendance,
	membership,
	outgoingMail,
	project as projectTable,
	userAccount,
	workingGroupMember
} from '$lib/server/db/schema';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newGroup, newMeeting } from '../../../../../tests/support/meeting';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { endMeeting } from '../meeting/endMeeting';
import { startMeeting } from '../meeting/startMeeting';
import { sendMinutes } from './sendMinutes';

const now = new Date('2026-05-04T09:00:00Z');
let database: TestDatabase;
let project: TestProject;
let meetingId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

const context = (role: keyof TestProject['people'] = 'member') => ({
	db: database.db,
	actor: project.people[role],
	now
});
const at = () => ({ projectId: project.id, meetingId });
const mails = () =>
	database.db.select().from(outgoingMail).where(eq(outgoingMail.projectId, project.id));
const mailTo = async (address: string) =>
	(await mails()).filter(({ toAddress }) => toAddress === address);
const address = async (userId: string) =>
	(await database.db.select().from(userAccount).where(eq(userAccount.id, userId)))[0]!.email;

beforeEach(async () => {
	project = await newProject(database.db);
	const groupId = await newGroup(database.db, project);
	meetingId = await newMeeting(database.db, project, groupId);
	await database.db
		.update(workingGroupMember)
		.set({ email: 'aase@region.example' })
		.where(eq(workingGroupMember.name, 'Åse Sygeplejerske'));
	await startMeeting(context(), at());
	await database.db
		.update(meetingAttendance)
		.set({ presence: 'present' })
		.where(eq(meetingAttendance.meetingId, meetingId));
	await endMeeting(context(), at());
	await database.db
		.update(agendaItem)
		.set({ minutes: 'Skolen ringer på fredag' })
		.where(eq(agendaItem.meetingId, meetingId));
});

describe('the minutes of a meeting that was held', () => {
	it('go to those who were called: a link where there is an account, else the words', async () => {
		expect(await sendMinutes(context(), at())).toEqual({ written: 2 });
		const [outside] = await mailTo('aase@region.example');
		expect(outside).toMatchObject({ kind: 'minutes', toName: 'Åse Sygeplejerske' });
		expect(outside!.subject).toBe('Referat: Familiegruppen, møde 1, 4.5.2026');
		expect(outside!.body).toContain('Skolen ringer på fredag');
		expect(outside!.body).toContain('Tid: 4. maj 2026, kl. 09.00 – kl. 10.30');
		expect(outside!.body).not.toContain(meetingId);
		const [inside] = await mailTo(await address(project.people.member.userId));
		expect(inside!.body).toContain(`/meetings/${meetingId}/minutes`);
		expect(inside!.body).not.toContain('Skolen ringer');
	});

	it('go once, and again when they have been mended', async () => {
		await sendMinutes(context(), at());
		expect(await sendMinutes(context(), at())).toEqual({ written: 0 });
		await database.db
			.update(agendaItem)
			.set({ minutes: 'Skolen ringer på mandag' })
			.where(eq(agendaItem.meetingId, meetingId));
		expect(await sendMinutes(context(), at())).toEqual({ written: 2 });
		expect((await mailTo('aase@region.example')).at(-1)!.body).toContain('på mandag');
	});

	it('go also to who sent their apologies', async () => {
		await database.db
			.update(meetingAttendance)
			.set({ presence: 'excused' })
			.where(eq(meetingAttendance.name, 'Åse Sygeplejerske'));
		await sendMinutes(context(), at());
		expect(await mailTo('aase@region.example')).toHaveLength(1);
	});

	it('do not go to those who have no address, or have left', async () => {
		await database.db
			.update(workingGroupMember)
			.set({ email: '' })
			.where(eq(workingGroupMember.name, 'Åse Sygeplejerske'));
		await database.db
			.insert(meetingAttendance)
			.values({ meetingId, name: 'En gæst', presence: 'present' });
		await database.db
			.update(membership)
			.set({ endedAt: now })
			.where(eq(membership.userId, project.people.member.userId));
		expect(await sendMinutes(context('projectLead'), at())).toEqual({ written: 0 });
	});

	it('do not go out of a rehearsal', async () => {
		const real = await newProject(database.db);
		await database.db
			.update(projectTable)
			.set({ rehearsalOf: real.id })
			.where(eq(projectTable.id, project.id));
		expect(await sendMinutes(context(), at())).toEqual({ written: 0 });
	});

	it('are sent by whoever keeps the meeting alone', async () => {
		await expect(sendMinutes(context('reader'), at())).rejects.toMatchObject({
			code: 'notAllowed'
		});
		expect(await mails()).toEqual([]);
	});

	it('cannot be sent before there are any', async () => {
		const groupId = await newGroup(database.db, project, 'Skolegruppen');
		meetingId = await newMeeting(database.db, project, groupId);
		await expect(sendMinutes(context(), at())).rejects.toMatchObject({
			code: 'notAsMeetingStands'
		});
	});
});
