import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isoDay } from '$lib/domain/calendarDay';
import { deadlineKinds } from '$lib/domain/deadline';
import { installCatalogue } from '$lib/server/commands/catalogue/installCatalogue';
import { installProject } from '$lib/server/commands/installProject';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { projectFrame } from '$lib/server/sources/catalogue/projectFrame';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject } from '../../../../tests/support/project';
import { lawPage } from './lawPage';

let database: TestDatabase;
let projectId: string;

beforeAll(async () => {
	database = await newDatabase();
	await installCatalogue(database.db, catalogue);
	({ projectId } = await installProject(database.db, projectFrame));
});
afterAll(() => database.close());

const page = (of = projectId) => lawPage(database.db, of, isoDay('2026-11-26'));

describe('the law of a project’s sources', () => {
	it('is every reference, by law in Danish order and by § as they are counted', async () => {
		const { laws, count } = await page();
		expect(count.all).toBe(56);
		const service = laws.find(({ law }) => law === 'Serviceloven');
		expect(service!.places.map(({ paragraph }) => paragraph)).toEqual([
			...[null, '10', '11', '12', '50', '85', '101', '101 a'],
			...['104', '140', '141', '153']
		]);
		const all = laws.flatMap(({ places }) => places.flatMap(({ references }) => references));
		expect(all).toHaveLength(56);
	});

	it('names every recommendation that cites a place, with its source and edition', async () => {
		const { laws } = await page();
		const place = laws
			.flatMap(({ places }) => places)
			.find(({ cited }) => cited === 'Serviceloven § 101');
		const codes = place!.references.map(({ code }) => code);
		expect(codes).toHaveLength(10);
		expect(codes).toEqual(expect.arrayContaining(['NJ-L1', 'K-L10', 'K-L21']));
		expect(place!.references[0]).toMatchObject({ edition: null, sourceValidity: 'unknown' });
	});

	it('lists what reads the law without naming a place in it', async () => {
		const codes = (await page()).unnamed.map(({ code }) => code);
		expect(codes).toEqual(expect.arrayContaining(['SST-00', 'NJ-L3', 'K-L11']));
		expect(codes).not.toContain('NJ-L1');
	});

	it('keeps the three kinds of norms apart', async () => {
		const { norms } = await page();
		expect(new Set(norms.map(({ kind }) => kind))).toEqual(new Set(deadlineKinds));
		expect(norms.find(({ code }) => code === 'ND-D4')).toMatchObject({ kind: 'qualitativeNorm' });
	});

	it('is empty for a project whose sources cite none', async () => {
		const other = await newProject(database.db);
		expect(await page(other.id)).toMatchObject({ laws: [], unnamed: [], norms: [], dates: [] });
	});
});
