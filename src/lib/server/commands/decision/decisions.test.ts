import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { decision } from '$lib/server/db/schema';
import { decisionLog } from '$lib/server/queries/decision/decisionLog';
import { decisionsAt } from '$lib/server/queries/decision/decisionsAt';
import { actionItemPage } from '$lib/server/queries/actionItemPage';
import { agendaAt } from '$lib/server/queries/meeting/agendaAt';
import { meetingMinutes } from '$lib/server/queries/meeting/meetingMinutes';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newGroup, newMeeting } from '../../../../../tests/support/meeting';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { endMeeting } from '../meeting/endMeeting';
import { removeAgendaItem } from '../meeting/removeAgendaItem';
import { startMeeting } from '../meeting/startMeeting';
import { decide } from './decide';
import { editDecision } from './editDecision';
import { proposeDecision } from './proposeDecision';
import { putOffDecision } from './putOffDecision';

const now = new Date('2026-05-04T07:00:00Z');
let database: TestDatabase;
let project: TestProject;
let groupId: string;
let meetingId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	groupId = await newGroup(database.db, project);
	meetingId = await newMeeting(database.db, project, groupId);
});

const context = (role: keyof TestProject['people'] = 'projectLead') => ({
	db: database.db,
	actor: project.people[role],
	now
});
const at = () => ({ projectId: project.id, meetingId });
const words = { title: 'Lokaler til gruppen', proposal: 'Vi låner Ungeklinikken' };
const two = { optionTitles: ['Klinikken', 'Skolen'], optionConsequences: ['Tæt på', 'Billigt'] };
const outcome = { outcome: 'Klinikken', reason: 'Den er tæt på bussen' };
const log = () => decisionLog(database.db, project.id);
const steering = () => ({ projectId: project.id, bodyName: 'Styregruppen', ...words, ...two });

async function decided(over: object = {}) {
	const { decisionId } = await proposeDecision(context(), { ...at(), ...words, ...over });
	await startMeeting(context(), at());
	await decide(context(), { projectId: project.id, decisionId, version: 1, ...outcome });
	return decisionId;
}

describe('a decision', () => {
	it('is numbered within the project and comes on the agenda by itself', async () => {
		await proposeDecision(context('member'), { ...at(), ...words });
		await proposeDecision(context(), steering());
		expect(await log()).toMatchObject([
			{ number: 1, bodyName: 'Familiegruppen', meetingId, groupId, state: 'wanted' },
			{ number: 2, bodyName: 'Styregruppen', meetingId: null, groupId: null }
		]);
		expect(await agendaAt(database.db, meetingId)).toMatchObject([
			{ kind: 'openActions' },
			{ kind: 'decision', title: 'Lokaler til gruppen' }
		]);
	});

	it('gets a number of its own where two are proposed at once, and none where it is refused', async () => {
		await expect(proposeDecision(context(), { ...steering(), proposal: '' })).rejects.toMatchObject(
			{ code: 'required', field: 'proposal' }
		);
		await Promise.all([
			proposeDecision(context(), { ...at(), ...words }),
			proposeDecision(context(), steering())
		]);
		expect((await log()).map(({ number }) => number)).toEqual([1, 2]);
	});

	it('of the steering group has at least two ways to choose between; a working group needs none', async () => {
		for (const optionTitles of [[], ['Kun én'], ['Kun én', '  ']])
			await expect(
				proposeDecision(context(), { ...steering(), optionTitles, optionConsequences: [] })
			).rejects.toMatchObject({ code: 'twoOptionsNeeded', field: 'optionTitles' });
		await expect(
			proposeDecision(context(), {
				...steering(),
				optionTitles: ['A', '', 'C'],
				optionConsequences: ['', 'x']
			})
		).rejects.toMatchObject({ code: 'required' });
		await proposeDecision(context(), steering());
		expect((await log())[0]?.options).toEqual([
			{ title: 'Klinikken', consequence: 'Tæt på' },
			{ title: 'Skolen', consequence: 'Billigt' }
		]);
	});

	it('needs both the decision and the reason, and a meeting that runs', async () => {
		const { decisionId } = await proposeDecision(context(), { ...at(), ...words });
		const deciding = { projectId: project.id, decisionId, version: 1, ...outcome };
		await expect(decide(context(), deciding)).rejects.toMatchObject({
			code: 'notAsMeetingStands'
		});
		await startMeeting(context(), at());
		await expect(decide(context(), { ...deciding, outcome: ' ' })).rejects.toMatchObject({
			code: 'required'
		});
		await expect(decide(context(), { ...deciding, reason: '' })).rejects.toMatchObject({
			code: 'reasonRequired'
		});
		await decide(context('member'), deciding);
		expect((await log())[0]).toMatchObject({
			state: 'decided',
			decidedOn: '2026-05-04',
			...outcome
		});
	});

	it('that is made never changes, in no way', async () => {
		const decisionId = await decided();
		const it = { projectId: project.id, decisionId, version: 2 };
		for (const change of [
			() => decide(context(), { ...it, outcome: 'Skolen', reason: 'Ombestemt' }),
			() => editDecision(context(), { ...it, ...words, title: 'Andet' }),
			() => putOffDecision(context(), { ...it, state: 'withdrawn' })
		])
			await expect(change()).rejects.toMatchObject({ code: 'decisionClosed' });
		const row = eq(decision.id, decisionId);
		await expect(database.db.update(decision).set({ outcome: 'x' }).where(row)).rejects.toThrow();
		await expect(database.db.delete(decision).where(row)).rejects.toThrow();
		expect((await log())[0]).toMatchObject(outcome);
	});

	it('is carried out by what was agreed under it, which both ends tell, also once it is made', async () => {
		const decisionId = await decided();
		const agreed = await newActionItem(database.db, project, { meetingId, decisionId });
		expect((await log())[0]).toMatchObject({
			state: 'decided',
			actions: [{ number: agreed.number, title: 'Fælles visitation' }]
		});
		expect(await decisionsAt(database.db, meetingId)).toMatchObject([
			{ actions: [{ number: agreed.number }] }
		]);
		const page = await actionItemPage(database.db, project.id, agreed.number, now);
		expect(page?.meeting).toMatchObject({
			meeting: { id: meetingId, number: 1 },
			groupName: 'Familiegruppen',
			decision: { number: 1, title: 'Lokaler til gruppen' }
		});
	});

	it('is not what an action of another meeting, or of none, follows from', async () => {
		const decisionId = await decided();
		const elsewhere = await newMeeting(database.db, project, '');
		await startMeeting(context(), { projectId: project.id, meetingId: elsewhere });
		for (const place of ['', elsewhere])
			await expect(
				newActionItem(database.db, project, { meetingId: place, decisionId })
			).rejects.toMatchObject({ code: 'notFound', field: 'decisionId' });
		expect((await log())[0]?.actions).toEqual([]);
	});

	it('is made once where two write it down at once', async () => {
		const { decisionId } = await proposeDecision(context(), { ...at(), ...words });
		await startMeeting(context(), at());
		const deciding = { projectId: project.id, decisionId, version: 1, reason: 'Fordi' };
		const both = await Promise.allSettled(
			['Klinikken', 'Skolen'].map((outcome) => decide(context(), { ...deciding, outcome }))
		);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});

	it('can take the place of an earlier one, which stays as it is', async () => {
		const replacesId = await decided();
		const later = { ...at(), ...words, title: 'Nye lokaler', replacesId };
		const { decisionId } = await proposeDecision(context(), later);
		expect((await log())[0]?.replacedBy).toBeNull();
		await decide(context(), { projectId: project.id, decisionId, version: 1, ...outcome });
		expect(await log()).toMatchObject([
			{ state: 'decided', replacedBy: 2 },
			{ replaces: { number: 1, title: 'Lokaler til gruppen' } }
		]);
		await expect(proposeDecision(context(), later)).rejects.toMatchObject({
			code: 'alreadyInUse',
			field: 'replacesId'
		});
	});

	it('that somebody has changed meanwhile is not decided as it was', async () => {
		const { decisionId } = await proposeDecision(context(), { ...at(), ...words });
		await startMeeting(context(), at());
		const it = { projectId: project.id, decisionId, version: 1 };
		await editDecision(context(), { ...it, ...words, proposal: 'Vi låner skolen' });
		await expect(decide(context(), { ...it, ...outcome })).rejects.toMatchObject({
			code: 'changedMeanwhile'
		});
	});

	it('that is postponed comes to the next meeting; the first minutes go on saying so', async () => {
		const { decisionId } = await proposeDecision(context(), { ...at(), ...words });
		await startMeeting(context(), at());
		await putOffDecision(context(), {
			...{ projectId: project.id, decisionId, version: 1, state: 'postponed' as const }
		});
		await endMeeting(context(), at());
		const first = at();
		meetingId = await newMeeting(database.db, project, groupId);
		expect(await decisionsAt(database.db, meetingId)).toMatchObject([
			{ number: 1, state: 'wanted' }
		]);
		await startMeeting(context(), at());
		await decide(context(), { projectId: project.id, decisionId, version: 2, ...outcome });
		const minutes = await meetingMinutes(database.db, first, 'Styregruppen');
		expect(minutes?.items[1]?.decisions).toMatchObject([
			{ number: 1, state: 'postponed', outcome: '', reason: '' }
		]);
		const later = await meetingMinutes(database.db, at(), 'Styregruppen');
		expect(later?.items[1]?.decisions).toMatchObject([{ state: 'decided', ...outcome }]);
	});

	it('wanted of the steering group comes to its next meeting', async () => {
		await proposeDecision(context(), steering());
		const next = await newMeeting(database.db, project, '');
		expect(await decisionsAt(database.db, next)).toMatchObject([{ number: 1 }]);
		expect(await decisionsAt(database.db, meetingId)).toEqual([]);
	});

	it('keeps its item on the agenda until it is withdrawn', async () => {
		const { decisionId } = await proposeDecision(context(), { ...at(), ...words });
		const agendaItemId = (await agendaAt(database.db, meetingId))[1]!.id;
		const removing = () => removeAgendaItem(context(), { ...at(), agendaItemId });
		await expect(removing()).rejects.toMatchObject({ code: 'hasDecision' });
		await putOffDecision(context(), {
			...{ projectId: project.id, decisionId, version: 1, state: 'withdrawn' as const }
		});
		await removing();
	});

	it('of the steering group is kept by project leads alone', async () => {
		const { decisionId } = await proposeDecision(context(), steering());
		for (const role of ['facilitator', 'member', 'steering', 'reader'] as const) {
			await expect(proposeDecision(context(role), steering())).rejects.toMatchObject({
				code: 'notAllowed'
			});
			await expect(
				decide(context(role), { projectId: project.id, decisionId, version: 1, ...outcome })
			).rejects.toMatchObject({ code: 'notAllowed' });
		}
	});
});
