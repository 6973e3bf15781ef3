import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { projectFrame } from '$lib/server/sources/catalogue/projectFrame';
import { installCatalogue } from '$lib/server/commands/catalogue/installCatalogue';
import { installProject } from '$lib/server/commands/installProject';
import { choice } from '$lib/server/db/schema';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newActionItem } from '../../../../tests/support/actionItem';
import { newProject } from '../../../../tests/support/project';
import { gapReport } from './gapReport';
import { undiscussed } from './undiscussed';

let database: TestDatabase;
let projectId: string;

beforeAll(async () => {
	database = await newDatabase();
	await installCatalogue(database.db, catalogue);
	({ projectId } = await installProject(database.db, projectFrame));
});
afterAll(() => database.close());

const numbered = (prefix: string, from: number, to: number) =>
	Array.from({ length: to - from + 1 }, (_, at) => prefix + String(from + at).padStart(2, '0'));

describe('the gaps of day one, in the real catalogue', () => {
	// By hand: the crosswalk from ND-D1 to ND-D4 (and ND-15) to what is recommended or advised.
	it('are all but seven of what is to be discussed', async () => {
		const report = await gapReport(database.db, projectId);
		expect(report.covered.map(({ code }) => code).toSorted()).toEqual([
			'K-F11',
			'K-F13',
			'NJ-02',
			'NJ-03',
			'SST-A1',
			'SST-A2',
			'SST-B6'
		]);
		expect(report.gaps).toHaveLength(27);
		expect(report.gaps.flatMap(({ code }) => (code.startsWith('NJ') ? [code] : []))).toEqual([
			'NJ-01',
			...numbered('NJ-', 4, 10)
		]);
		expect(report.untouched).toBe(27);
	});

	it('show a tension as one, and what lies outside the delindsatser as that', async () => {
		const { gaps } = await gapReport(database.db, projectId);
		const first = gaps.find(({ code }) => code === 'NJ-01');
		expect(
			first?.counterparts.map(({ code, kind, workstream }) => [code, kind, workstream])
		).toEqual([
			['ND-08', 'tension', null],
			['ND-10', 'same', null]
		]);
	});

	it('name the delindsats of each counterpart', async () => {
		const { covered } = await gapReport(database.db, projectId);
		const named = covered.map(({ code, counterparts }) => [
			code,
			...counterparts.map(({ workstream, kind }) => `${workstream} ${kind}`)
		]);
		expect(named).toContainEqual(['NJ-03', '3 partial', '4 same']);
		expect(named).toContainEqual(['SST-B6', '2 partial']);
	});
});

describe('what is not discussed', () => {
	it('is everything to begin with: 34 recommendations and pieces of advice, and 83 elements', async () => {
		const found = await undiscussed(database.db, projectId);
		expect([found.recommendations, found.elements]).toEqual([34, 83]);
	});

	it('keeps a recommendation that is answered while its elements are not', async () => {
		const { lines } = await undiscussed(database.db, projectId);
		const line = lines.find(({ code }) => code === 'NJ-03')!;
		const common = { projectId, recommendationId: line.id, sequence: 1, decidedOn: '2026-04-17' };
		const [answered, ...left] = line.elements;
		await database.db.insert(choice).values([
			{ ...common, state: 'adopted' },
			{ ...common, elementId: answered!.id, state: 'adapted' }
		]);
		const after = await undiscussed(database.db, projectId);
		expect([after.recommendations, after.elements]).toEqual([33, 82]);
		const kept = after.lines.find(({ code }) => code === 'NJ-03');
		expect(kept).toMatchObject({ state: 'adopted', elements: left });
	});
});

it('what was done about a gap since is a stand or an action', async () => {
	const project = await newProject(database.db);
	const [first, second] = project.source.recommendations;
	const untouchedOf = async () => (await gapReport(database.db, project.id)).untouched;
	expect(await untouchedOf()).toBe(3);
	await newActionItem(database.db, project);
	await database.db.insert(choice).values({
		projectId: project.id,
		recommendationId: second.id,
		sequence: 1,
		state: 'declined',
		reason: 'Dækkes af regionen',
		decidedOn: '2026-04-17'
	});
	expect(await untouchedOf()).toBe(1);
	const { gaps } = await gapReport(database.db, project.id);
	expect(gaps.find(({ id }) => id === first.id)).toMatchObject({
		present: null,
		actions: [{ number: 1, title: 'Fælles visitation', workstream: 1 }]
	});
	expect(gaps.find(({ id }) => id === second.id)?.present).toMatchObject({ state: 'declined' });
});
