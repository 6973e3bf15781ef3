import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actionItem, milestone } from '$lib/server/db/schema';
import { changeActionStatus } from '$lib/server/commands/changeActionStatus';
import { newActionItem } from '../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { actionTimes } from './actionTimes';

let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
});
afterAll(() => database.close());

describe('the times of action items', () => {
	it('begin the day it was agreed, in Denmark, with milestones in their order', async () => {
		const { db } = database;
		// Past midnight in Denmark.
		const { id } = await newActionItem(db, project, { now: new Date('2026-04-17T22:30:00Z') });
		await db.insert(milestone).values([
			{ actionItemId: id, position: 2, title: 'Skolerne er med' },
			{ actionItemId: id, position: 1, title: 'Aftale', dueOn: '2026-05-01', doneOn: '2026-05-02' }
		]);
		expect((await actionTimes(db, project.id)).get(id)).toMatchObject({
			agreedOn: '2026-04-18',
			milestones: [
				{ title: 'Aftale', dueOn: '2026-05-01', isDone: true },
				{ title: 'Skolerne er med', dueOn: null, isDone: false }
			]
		});
	});

	it('begin the day a proposal was written in for as long as nobody has agreed to it', async () => {
		const { db } = database;
		const [row] = await db
			.insert(actionItem)
			.values({
				projectId: project.id,
				number: 100,
				title: 'Forslag',
				workstreamId: project.workstreams[1].id,
				status: 'proposed',
				createdAt: new Date('2026-04-20T12:00:00Z'),
				ownerUnitId: project.units.clinic.id,
				dueOn: '2026-06-01'
			})
			.returning();
		const actionItemId = row?.id ?? '';
		const agreedOn = async () => (await actionTimes(db, project.id)).get(actionItemId)?.agreedOn;
		expect(await agreedOn()).toBe('2026-04-20');
		await changeActionStatus(
			{ db, actor: project.people.member, now: new Date('2026-05-10T12:00:00Z') },
			{ projectId: project.id, actionItemId, version: 1, status: 'agreed' }
		);
		expect(await agreedOn()).toBe('2026-05-10');
	});

	it('never come from another project', async () => {
		const other = await newProject(database.db);
		const { id } = await newActionItem(database.db, other);
		expect((await actionTimes(database.db, project.id)).has(id)).toBe(false);
	});
});
