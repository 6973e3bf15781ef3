import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { agendaItem, decision, meeting, project as projects } from '$lib/server/db/schema';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { fillTables } from '../../../../../../tests/support/fillTables';
import { newDatabase, type TestDatabase } from '../../../../../../tests/support/database';
import { newGroup, newMeeting } from '../../../../../../tests/support/meeting';
import { newThread } from '../../../../../../tests/support/thread';
import { newProject, type TestProject } from '../../../../../../tests/support/project';
import { installCatalogue } from '../../catalogue/installCatalogue';
import { decide } from '../../decision/decide';
import { proposeDecision } from '../../decision/proposeDecision';
import { endMeeting } from '../../meeting/endMeeting';
import { startMeeting } from '../../meeting/startMeeting';
import { addGrantEntry } from '../../steering/addGrantEntry';
import { addRisk } from '../../steering/addRisk';
import { freezeMeeting } from '../../steering/freezeMeeting';
import { deleteProject } from './deleteProject';
import { idsOf, rowsNaming } from './rowsNaming';

const now = new Date('2026-05-04T07:00:00Z');
let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
	await installCatalogue(database.db, catalogue);
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
});

const context = () => ({ db: database.db, actor: project.people.projectLead, now });

/** Holds a meeting that decides something; the steering group's is frozen. */
async function holdMeeting(groupId: string): Promise<string> {
	const meetingId = await newMeeting(database.db, project, groupId);
	const at = { projectId: project.id, meetingId };
	const { decisionId } = await proposeDecision(context(), {
		...{ ...at, bodyName: 'Styregruppen', title: 'Lokaler', proposal: 'Vi låner klinikken' },
		...{ optionTitles: ['Klinikken', 'Skolen'], optionConsequences: ['', ''] }
	});
	await startMeeting(context(), at);
	await decide(context(), {
		...{ projectId: project.id, decisionId, version: 1 },
		...{ outcome: 'Klinikken', reason: 'Den er tæt på bussen' }
	});
	if (groupId === '') await freezeMeeting(context(), at);
	await endMeeting(context(), at);
	return decisionId;
}

describe('a project that is deleted', () => {
	it('takes along its meetings, what they decided and saw, and every other row of it', async () => {
		await newThread(database.db, project);
		await holdMeeting(await newGroup(database.db, project));
		await holdMeeting('');
		const of = { projectId: project.id, workstreamId: project.workstreams[0].id };
		await addRisk(context(), { ...of, title: 'Ingen', likelihood: 2, impact: 3 });
		await addGrantEntry(context(), {
			...{ ...of, kind: 'spent', amount: '1.000', on: '4.5.2026', what: 'Løn' }
		});
		await fillTables(database.db, project.id);
		const elsewhere = await newProject(database.db);
		await database.db.transaction(async (tx) => {
			const ids = await idsOf(tx, project.id);
			await deleteProject(tx, project.id);
			expect(await rowsNaming(tx, ids)).toBe(0);
		});
		expect(await database.db.$count(projects, eq(projects.id, elsewhere.id))).toBe(1);
	});

	it('is the one way in which a decision that is made goes: not with its meeting alone', async () => {
		const decisionId = await holdMeeting(await newGroup(database.db, project));
		await expect(database.db.delete(agendaItem)).rejects.toThrow();
		await expect(database.db.delete(meeting)).rejects.toThrow();
		await deleteProject(database.db, project.id);
		expect(await database.db.$count(decision, eq(decision.id, decisionId))).toBe(0);
	});
});
