import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionItem, steeringSnapshot, workingGroup } from '$lib/server/db/schema';
import { checksumOf } from '$lib/server/queries/steering/checksumOf';
import { snapshots } from '$lib/server/queries/steering/snapshots';
import { steeringContent } from '$lib/server/queries/steering/steeringContent';
import { steeringMeetings } from '$lib/server/queries/steering/steeringMeetings';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { newSteeringMeeting } from '../../../../../tests/support/steeringMeeting';
import { endMeeting } from '../meeting/endMeeting';
import { reopenMeeting } from '../meeting/reopenMeeting';
import { startMeeting } from '../meeting/startMeeting';
import { freezeMeeting } from './freezeMeeting';
import { writeNarrative } from './writeNarrative';

const now = new Date('2026-06-01T10:00:00Z');
let database: TestDatabase;
let project: TestProject;
let meetingId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	await newActionItem(database.db, project);
	meetingId = await newSteeringMeeting(database.db, project.id);
});

const freeze = (id = meetingId, actor = project.people.projectLead, at = now) =>
	freezeMeeting({ db: database.db, actor, now: at }, { projectId: project.id, meetingId: id });
const frozen = () => snapshots(database.db, project.id);

describe('freezing what a steering meeting sees', () => {
	it('keeps what the page says, with its checksum, who and when', async () => {
		const checksum = await freeze();
		const [snapshot] = await frozen();
		expect(snapshot).toMatchObject({
			...{ checksum, isIntact: true, takenAt: now, takenBy: 'Person projectLead' },
			meeting: { id: meetingId, number: 1 }
		});
		expect(snapshot?.content).toEqual(await steeringContent(database.db, project.id, now));
		expect(checksum).toMatch(/^[0-9a-f]{64}$/);
	});

	it('never changes with what is written afterwards', async () => {
		await freeze();
		const before = await frozen();
		await database.db.update(actionItem).set({ title: 'Noget andet', status: 'inProgress' });
		await writeNarrative(
			{ db: database.db, actor: project.people.projectLead, now },
			{
				...{ projectId: project.id, workstreamId: project.workstreams[1].id },
				...{ version: 0, sinceLast: 'Nyt' }
			}
		);
		expect(await frozen()).toEqual(before);
	});

	it('stays what the meeting saw when it is opened again and its minutes are made anew', async () => {
		const context = { db: database.db, actor: project.people.projectLead, now };
		const at = { projectId: project.id, meetingId };
		await startMeeting(context, at);
		await freeze();
		await endMeeting(context, at);
		const before = await frozen();
		await reopenMeeting(context, at);
		await newActionItem(database.db, project, { title: 'Aftalt bagefter', meetingId });
		expect(await steeringMeetings(database.db, project.id)).toMatchObject([
			{ state: 'running', isOpenAgain: true, frozenAt: now }
		]);
		await expect(freeze()).rejects.toMatchObject({ code: 'alreadyFrozen' });
		await endMeeting(context, at);
		expect(await frozen()).toEqual(before);
		expect(await steeringMeetings(database.db, project.id)).toMatchObject([
			{ state: 'held', isOpenAgain: false }
		]);
	});

	it('cannot be altered or taken away in the database either', async () => {
		await freeze();
		const tries = [
			sql`update steering_snapshot set checksum = 'x'`,
			sql`update steering_snapshot set content = '{}'`,
			sql`delete from steering_snapshot`,
			sql`delete from meeting where id = ${meetingId}`
		];
		for (const statement of tries)
			await expect(database.db.execute(statement)).rejects.toMatchObject({
				cause: { message: expect.stringContaining('append-only') as string }
			});
		expect(await frozen()).toHaveLength(1);
	});

	it('goes with the whole project', async () => {
		await freeze();
		await database.db.execute(sql`delete from action_item where project_id = ${project.id}`);
		await database.db.execute(sql`delete from project where id = ${project.id}`);
		expect(
			await database.db.$count(steeringSnapshot, eq(steeringSnapshot.projectId, project.id))
		).toBe(0);
	});

	it('gives two reports of the same data the same checksum, whenever they are taken that day', async () => {
		const second = await newSteeringMeeting(database.db, project.id, { number: 2 });
		const later = new Date('2026-06-01T14:30:00Z');
		expect(await freeze(second, undefined, later)).toBe(await freeze());
	});

	it('happens once a meeting, also when two do it at once', async () => {
		const tries = await Promise.allSettled([freeze(), freeze(), freeze()]);
		expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		await expect(freeze()).rejects.toMatchObject({ code: 'alreadyFrozen' });
		expect(await frozen()).toHaveLength(1);
	});

	it('is for the steering group’s own meetings that are not called off', async () => {
		const elsewhere = await newProject(database.db);
		const [group] = await database.db
			.insert(workingGroup)
			.values({ projectId: project.id, name: 'Arbejdsgruppe' })
			.returning({ id: workingGroup.id });
		const others = [
			await newSteeringMeeting(database.db, elsewhere.id),
			await newSteeringMeeting(database.db, project.id, { groupId: group!.id }),
			await newSteeringMeeting(database.db, project.id, { number: 2, state: 'cancelled' })
		];
		for (const other of [...others, 'not-an-id'])
			await expect(freeze(other)).rejects.toMatchObject({ code: 'notFound' });
	});

	it.each(['facilitator', 'member', 'steering', 'reader'] as const)(
		'is not for a %s',
		async (role) => {
			await expect(freeze(meetingId, project.people[role])).rejects.toMatchObject({
				code: 'notAllowed'
			});
		}
	);
});

describe('a frozen report that was tampered with', () => {
	it('is not called intact, whatever was altered', async () => {
		await freeze();
		const [{ content } = { content: null! }] = await frozen();
		expect(checksumOf({ ...content, caseNumber: 'x' })).not.toBe(checksumOf(content));
		await database.db.execute(sql`alter table steering_snapshot disable trigger user`);
		const tries = [
			sql`update steering_snapshot set content = jsonb_set(content, '{workstreams,0,actions,0,title}', '"x"')`,
			sql`update steering_snapshot set content = jsonb_set(content, '{at}', '"2026-01-01T00:00:00.000Z"')`
		];
		for (const statement of tries) {
			await database.db.execute(statement);
			expect(await frozen()).toMatchObject([{ isIntact: false }]);
			await database.db.update(steeringSnapshot).set({ content });
			expect(await frozen()).toMatchObject([{ isIntact: true }]);
		}
		await database.db.execute(sql`alter table steering_snapshot enable trigger user`);
	});
});
