import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NARRATIVE_MAX } from '$lib/domain/steering/narrative';
import type { DomainEvent } from '$lib/protocol/topics';
import { grantEntry } from '$lib/server/db/schema';
import { subscribe } from '$lib/server/events';
import { projectCase } from '$lib/server/queries/projectCase';
import { grantAccount } from '$lib/server/queries/steering/grantAccount';
import { narratives } from '$lib/server/queries/steering/narratives';
import { riskList } from '$lib/server/queries/steering/riskList';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { saveCaseFacts } from '../saveCaseFacts';
import { addGrantEntry } from './addGrantEntry';
import { addRisk } from './addRisk';
import { editRisk } from './editRisk';
import { withdrawGrantEntry } from './withdrawGrantEntry';
import { writeNarrative } from './writeNarrative';

const now = new Date('2026-06-01T10:00:00Z');
let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
});

const by = (actor = project.people.projectLead) => ({ db: database.db, actor, now });

describe('what is told of a delindsats', () => {
	const write = (over: Partial<Parameters<typeof writeNarrative>[1]> = {}, context = by()) =>
		writeNarrative(context, {
			...{ projectId: project.id, workstreamId: project.workstreams[1].id, version: 0 },
			...{ sinceLast: 'Slået op', nextSteps: 'Samtaler', wantedDecision: '' },
			...over
		});
	const told = async () => (await narratives(database.db, project.id))[0];

	it('stands until somebody writes anew, and says who wrote', async () => {
		const events: DomainEvent[] = [];
		const stop = subscribe((event) => events.push(event));
		await write();
		stop();
		expect(events).toEqual([{ kind: 'steering.changed', projectId: project.id }]);
		expect(await told()).toMatchObject({
			...{ sinceLast: 'Slået op', version: 1, updatedAt: now, updatedBy: 'Person projectLead' }
		});
		await write({ version: 1, sinceLast: 'Ansat' });
		expect(await told()).toMatchObject({ sinceLast: 'Ansat', nextSteps: 'Samtaler', version: 2 });
	});

	it('is refused from a form that has grown old; what the other wrote stands', async () => {
		await write();
		await expect(write({ sinceLast: 'Mit' })).rejects.toMatchObject({ code: 'changedMeanwhile' });
		await write({ version: 1 });
		await expect(write({ version: 1 })).rejects.toMatchObject({ code: 'changedMeanwhile' });
		expect(await told()).toMatchObject({ sinceLast: 'Slået op', version: 2 });
	});

	it('is written by one of two who begin at once', async () => {
		const tries = await Promise.allSettled([write(), write(), write()]);
		expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
	});

	it('has a length; a new line counts as one character', async () => {
		const full = `${'æ'.repeat(NARRATIVE_MAX - 2)}\r\nø`;
		await write({ sinceLast: full });
		expect((await told())?.sinceLast).toHaveLength(NARRATIVE_MAX);
		await expect(write({ version: 1, nextSteps: `${full}x` })).rejects.toMatchObject({
			...{ code: 'tooLong', field: 'nextSteps', params: { max: NARRATIVE_MAX } }
		});
	});

	it('takes no CPR number, no workstream of another project, and nobody but a project lead', async () => {
		await expect(write({ sinceLast: '010190-1234' })).rejects.toMatchObject({ code: 'cprLike' });
		const { workstreams } = await newProject(database.db);
		await expect(write({ workstreamId: workstreams[1].id })).rejects.toMatchObject({
			code: 'unknownWorkstream'
		});
		await expect(write({}, by(project.people.facilitator))).rejects.toMatchObject({
			code: 'notAllowed'
		});
	});
});

describe('the grant’s account', () => {
	const add = (over: Partial<Parameters<typeof addGrantEntry>[1]> = {}, context = by()) =>
		addGrantEntry(context, {
			...{ projectId: project.id, kind: 'spent', amount: '12.500,50', on: '1.5.2026' },
			...{ what: 'Løn i april', workstreamId: '' },
			...over
		});
	const account = () => grantAccount(database.db, project.id);

	it('reads an amount as Danes type it, and sums by kind', async () => {
		await add();
		const later = { ...by(), now: new Date(now.getTime() + 1000) };
		await add({ kind: 'committed', amount: '1.000' }, later);
		expect(await account()).toMatchObject({
			grant: null,
			sums: { budget: 0, committed: 100_000, spent: 1_250_050 },
			entries: [{ kind: 'committed' }, { kind: 'spent', what: 'Løn i april', on: '2026-05-01' }]
		});
	});

	it('keeps a withdrawn line to be read and out of the sums; it is withdrawn once', async () => {
		await add();
		const [{ id: entryId } = { id: '' }] = (await account()).entries;
		const withdraw = () => withdrawGrantEntry(by(), { projectId: project.id, entryId });
		await withdraw();
		expect(await account()).toMatchObject({
			sums: { spent: 0 },
			entries: [{ withdrawnAt: now, amountOre: 1_250_050 }]
		});
		await expect(withdraw()).rejects.toMatchObject({ code: 'changedMeanwhile' });
	});

	it('is never rewritten in the database', async () => {
		await add();
		await expect(
			database.db
				.update(grantEntry)
				.set({ amountOre: 1 })
				.where(eq(grantEntry.projectId, project.id))
		).rejects.toThrow();
	});

	it.each([
		[{ amount: '12.50' }, 'notAnAmount', 'amount'],
		[{ amount: '-5' }, 'notAnAmount', 'amount'],
		[{ on: 'i går' }, 'notADate', 'on'],
		[{ what: ' ' }, 'required', 'what'],
		[{ what: '010190-1234' }, 'cprLike', 'what']
	])('refuses %j', async (over, code, field) => {
		await expect(add(over)).rejects.toMatchObject({ code, field });
		expect((await account()).entries).toEqual([]);
	});

	it('is kept by project leads, line by line of their own project', async () => {
		await expect(add({}, by(project.people.steering))).rejects.toMatchObject({
			code: 'notAllowed'
		});
		await add();
		const [{ id: entryId } = { id: '' }] = (await account()).entries;
		const other = await newProject(database.db);
		await expect(
			withdrawGrantEntry(by(other.people.projectLead), { projectId: other.id, entryId })
		).rejects.toMatchObject({ code: 'changedMeanwhile' });
	});
});

describe('risks', () => {
	const fields = {
		...{ title: 'Ingen søger', consequence: '', likelihood: '3', impact: '4' },
		...{ mitigation: 'Slå op igen', ownerName: 'Projektleder', workstreamId: '' }
	};
	const risks = () => riskList(database.db, project.id);
	const add = (over: Partial<typeof fields> = {}) =>
		addRisk(by(), { projectId: project.id, ...fields, ...over });
	const edit = async (over: Partial<Parameters<typeof editRisk>[1]> = {}) => {
		const [{ id: riskId, version } = { id: '', version: 0 }] = await risks();
		await editRisk(by(), { projectId: project.id, riskId, version, ...fields, ...over });
	};

	it('are written down, weighed anew, closed and opened again', async () => {
		await add();
		await edit({ likelihood: '5', isClosed: 'on' });
		expect(await risks()).toMatchObject([{ likelihood: 5, closedAt: now, version: 2 }]);
		await edit();
		expect(await risks()).toMatchObject([{ likelihood: 3, closedAt: null, version: 3 }]);
	});

	it('come the worst first', async () => {
		await add({ title: 'Lille', likelihood: '1' });
		await add({ title: 'Stor', likelihood: '5' });
		expect((await risks()).map(({ title }) => title)).toEqual(['Stor', 'Lille']);
	});

	it('are refused from a form that has grown old', async () => {
		await add();
		await edit();
		await expect(edit({ version: 1 })).rejects.toMatchObject({ code: 'changedMeanwhile' });
	});

	it.each([
		[{ title: '' }, 'required', 'title'],
		[{ likelihood: '6' }, 'required', 'likelihood'],
		[{ impact: '' }, 'required', 'impact'],
		[{ mitigation: '010190-1234' }, 'cprLike', 'mitigation']
	])('are not what %j says', async (over, code, field) => {
		await expect(add(over)).rejects.toMatchObject({ code, field });
	});
});

describe('what a project is filed under', () => {
	it('is said by a project lead, and can be taken back', async () => {
		const save = (grantSpendBy: string, actor = project.people.projectLead) =>
			saveCaseFacts(by(actor), {
				...{ projectId: project.id, caseNumber: ' 26-1234 ', kleNumber: '16.24.00' },
				grantSpendBy
			});
		await save('31.12.2026');
		expect(await projectCase(database.db, project.id)).toMatchObject({
			...{ caseNumber: '26-1234', kleNumber: '16.24.00', grantSpendBy: '2026-12-31' }
		});
		await save('');
		expect(await projectCase(database.db, project.id)).toMatchObject({ grantSpendBy: null });
		await expect(save('', project.people.facilitator)).rejects.toMatchObject({
			code: 'notAllowed'
		});
	});
});
