import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { project as projectTable } from '$lib/server/db/schema';
import { actionItemPage } from '$lib/server/queries/actionItemPage';
import { actionList } from '$lib/server/queries/actionList';
import { newActionItem } from '../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { changeActionStatus } from './changeActionStatus';
import { overrideLight } from './overrideLight';
import { setLightLimits } from './setLightLimits';

const now = new Date('2026-05-20T08:00:00Z');
let database: TestDatabase;
let project: TestProject;
let actionItemId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	({ id: actionItemId } = await newActionItem(database.db, project, {
		now: new Date('2026-05-04T08:00:00Z')
	}));
});

const context = (actor = project.people.member) => ({ db: database.db, actor, now });
const place = () => ({ projectId: project.id, actionItemId });
const light = async () => (await actionItemPage(database.db, project.id, 1, now))?.light;

async function report(status: 'inProgress' | 'done', isAtRisk: boolean) {
	const item = await actionItemPage(database.db, project.id, 1, now);
	const version = item?.version ?? 0;
	await changeActionStatus(context(), { ...place(), version, status, isAtRisk });
}

describe('the light of an item', () => {
	it('is yellow by the owner’s word before the deadline has passed, in the list too', async () => {
		const later = { now: new Date('2026-05-06T08:00:00Z') };
		await report('inProgress', true);
		const { rows } = await actionList(database.db, project.id, later);
		expect(rows[0]).toMatchObject({
			isAtRisk: true,
			light: { light: 'yellow', reason: 'atRisk' }
		});
		await report('inProgress', false);
		const after = await actionList(database.db, project.id, later);
		expect(after.rows[0]?.light).toMatchObject({ light: 'green', reason: 'onTime' });
		const history = (await actionItemPage(database.db, project.id, 1, now))?.history;
		expect(history?.[0]?.changes).toEqual({ isAtRisk: [true, false] });
	});

	it('is what a person says with a reason, beside what the rule says, until it is taken back', async () => {
		await overrideLight(context(), { ...place(), light: 'green', reason: 'Aftalt med lederen' });
		expect(await light()).toEqual({
			light: 'green',
			reason: 'overridden',
			overrideReason: 'Aftalt med lederen',
			byRule: { light: 'yellow', reason: 'late' }
		});
		await overrideLight(context(), { ...place(), light: '' });
		expect(await light()).toMatchObject({ light: 'yellow', overrideReason: null });
		const history = (await actionItemPage(database.db, project.id, 1, now))?.history;
		expect(history?.map(({ changes, remark }) => [changes.lightOverride, remark])).toEqual([
			[['green', null], ''],
			[[null, 'green'], 'Aftalt med lederen'],
			[undefined, '']
		]);
	});

	it('does not pass for a report, and puts no form out of date', async () => {
		const before = await actionItemPage(database.db, project.id, 1, now);
		await overrideLight(context(), { ...place(), light: 'red', reason: 'Lederen er rejst' });
		const after = await actionItemPage(database.db, project.id, 1, now);
		expect(after).toMatchObject({ version: before?.version, statusAt: before?.statusAt });
	});

	it('is the rule’s again once the item is finished, and so is the risk', async () => {
		await report('inProgress', true);
		await overrideLight(context(), { ...place(), light: 'red', reason: 'Lederen er rejst' });
		await report('done', true);
		const item = await actionItemPage(database.db, project.id, 1, now);
		expect(item).toMatchObject({
			isAtRisk: false,
			light: { light: 'green', reason: 'finished', overrideReason: null }
		});
		expect(item?.history[0]?.changes).toMatchObject({ lightOverride: ['red', null] });
		await expect(
			overrideLight(context(), { ...place(), light: 'red', reason: 'Nej' })
		).rejects.toMatchObject({ code: 'transitionNotAllowed' });
	});

	it.each([
		['without a reason', { light: 'green', reason: ' ' }, 'reasonRequired', 'reason'],
		['with a CPR number', { light: 'green', reason: '010203-1234' }, 'cprLike', 'reason'],
		['of a colour there is none', { light: 'blue' as 'red' }, 'required', 'light']
	] as const)('is not overridden %s', async (_, said, code, field) => {
		await expect(overrideLight(context(), { ...place(), ...said })).rejects.toMatchObject({
			code,
			field
		});
	});

	it('is nothing for those who only read', async () => {
		for (const actor of [project.people.reader, project.people.steering])
			await expect(
				overrideLight(context(actor), { ...place(), light: 'green', reason: 'Jo' })
			).rejects.toMatchObject({ code: 'notAllowed' });
	});
});

describe('the limits of a project’s lights', () => {
	const set = (lateDays: string, staleWeeks: string, actor = project.people.projectLead) =>
		setLightLimits(context(actor), { projectId: project.id, lateDays, staleWeeks });

	it('decide every light at once, and are told with the list', async () => {
		await set('3', '2');
		const { rows, limits } = await actionList(database.db, project.id, { now });
		expect(limits).toEqual({ lateDays: 3, staleWeeks: 2 });
		expect(rows[0]?.light).toMatchObject({ light: 'red', reason: 'tooLate' });
	});

	it.each([
		['-1', '0'],
		['91', '27'],
		['2,5', '1e1.5'],
		['', 'mange']
	])('are whole numbers within bounds: not %s days and %s weeks', async (lateDays, staleWeeks) => {
		await expect(set(lateDays, staleWeeks)).rejects.toMatchObject({
			fields: {
				lateDays: { code: 'outOfBounds', params: { min: 0, max: 90 } },
				staleWeeks: { code: 'outOfBounds', params: { min: 1, max: 26 } }
			}
		});
		const [row] = await database.db
			.select({ limits: projectTable.trafficLightLimits })
			.from(projectTable)
			.where(eq(projectTable.id, project.id));
		expect(row?.limits).toEqual({ lateDays: 14, staleWeeks: 5 });
	});

	it('are the project leads’ to set', async () => {
		await expect(set('3', '2', project.people.facilitator)).rejects.toMatchObject({
			code: 'notAllowed'
		});
	});
});
