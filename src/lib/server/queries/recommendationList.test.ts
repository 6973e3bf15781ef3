import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installCatalogue } from '$lib/server/commands/catalogue/installCatalogue';
import { installProject } from '$lib/server/commands/installProject';
import { recommendation } from '$lib/server/db/schema';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { projectFrame } from '$lib/server/sources/catalogue/projectFrame';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject } from '../../../../tests/support/project';
import { recommendationFilterOf } from './recommendationFilterOf';
import { recommendationList } from './recommendationList';
import { recommendationOptions } from './recommendationOptions';

let database: TestDatabase;
let projectId: string;

beforeAll(async () => {
	database = await newDatabase();
	await installCatalogue(database.db, catalogue);
	({ projectId } = await installProject(database.db, projectFrame));
});
afterAll(() => database.close());

/** Codes the list shows at this address. */
async function codes(query: string): Promise<string[]> {
	const filter = recommendationFilterOf(new URLSearchParams(query));
	const lines = await recommendationList(database.db, projectId, filter);
	return lines.map(({ code }) => code);
}

describe('the list of recommendations', () => {
	it('shows what is to be discussed, source by source, when nothing is asked', async () => {
		const shown = await codes('');
		const count = (prefix: string) => shown.filter((code) => code.startsWith(prefix)).length;
		expect({ nd: count('ND-'), nj: count('NJ-'), sst: count('SST-') }).toEqual({
			nd: 0,
			nj: 10,
			sst: 13
		});
		expect(shown).not.toContain('NJ-L1');
		const inSource = shown.filter((code) => code.startsWith('NJ-'));
		expect(inSource).toEqual(inSource.toSorted());
	});

	it('shows every item of every source one filter away', async () => {
		expect(await codes('kind=all&relevance=all')).toHaveLength(250);
	});

	it.each([
		['NJ-08', 'Efterbehandling skal tænkes ind i døgnbehandlingen'],
		['NJ-08', 'Døgnbehandlingen skal følges til ende'],
		['NJ-10', 'Fælleskommunale initiativer'],
		['NJ-10', 'Tværkommunale initiativer – Vidensdeling på tværs'],
		['NJ-03', 'responstid'],
		['NJ-03', 'nj-03'],
		['NJ-03', 'NJ-03'],
		['NJ-08', 'døgnbehandl'],
		['SST-A3', 'a3']
	])('finds %s by "%s"', async (code, words) => {
		expect(await codes(`q=${encodeURIComponent(words)}`)).toContain(code);
	});

	it('finds the number itself and not every number that holds it', async () => {
		expect(await codes('q=8&source=nordjylland')).toContain('NJ-08');
		expect(await codes('q=8&source=nordjylland')).not.toContain('NJ-03');
	});

	it('takes what people type as words, never as a pattern', async () => {
		expect(await codes('q=%25')).toEqual([]);
		expect(await codes('q=_')).toEqual([]);
		expect(await codes(`q=${encodeURIComponent("'\\ & ! <-> (")}`)).toEqual([]);
	});

	it('filters by source, kind and theme together', async () => {
		const shown = await codes('source=nordjylland&kind=legalRequirement&theme=rettigheder');
		expect(shown).toContain('NJ-L1');
		expect(shown.every((code) => code.startsWith('NJ-L'))).toBe(true);
	});

	it('treats what it cannot read as not said', async () => {
		expect(await codes('kind=mælk&state=lydig&relevance=x')).toEqual(await codes(''));
	});

	it('shows another project only its own sources', async () => {
		const other = await newProject(database.db);
		const filter = recommendationFilterOf(new URLSearchParams('kind=all&relevance=all'));
		const shown = await recommendationList(database.db, other.id, filter);
		expect(shown.map(({ code }) => code)).toEqual(
			other.source.recommendations.map(({ code }) => code)
		);
	});
});

describe('what a note can be linked to', () => {
	it('is everything in the project’s sources, with both titles where there are two', async () => {
		const options = await recommendationOptions(database.db, projectId);
		expect(options).toHaveLength(250);
		expect(options.find(({ code }) => code === 'NJ-08')).toMatchObject({
			number: '8',
			title: 'Efterbehandling skal tænkes ind i døgnbehandlingen',
			otherTitle: expect.stringContaining('Døgnbehandlingen skal følges til ende')
		});
	});

	it('is nothing in a project without sources', async () => {
		expect(await recommendationOptions(database.db, randomUUID())).toEqual([]);
	});

	it('names each item as the catalogue does', async () => {
		const [option] = await recommendationOptions(database.db, projectId);
		const [row] = await database.db
			.select()
			.from(recommendation)
			.where(eq(recommendation.id, option!.id));
		expect(row).toMatchObject({ code: option!.code, title: option!.title });
	});
});
