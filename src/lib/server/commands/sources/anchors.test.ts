import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anchorPlace, passagePlace, recommendation } from '$lib/server/db/schema';
import { anchorList } from '$lib/server/queries/anchorList';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { newVersion, type TestVersion } from '../../../../../tests/support/sourceVersion';
import { makeRecommendation } from '../passage/makeRecommendation';
import { markPassage } from '../passage/markPassage';
import { anchorVersion } from './anchorVersion';
import { settleAnchor } from './settleAnchor';

/** Two of the source's three items; the third was cut out. */
const TEXT = [
	'Tidlig opsporing på tværs begynder i skolen. Her står anker 1 midt i en sætning.',
	'',
	'Fælles indgang på tværs samler de unge. Det kaldes an-',
	'ker 2 i teksten.'
].join('\n');

let database: TestDatabase;
let project: TestProject;
let version: TestVersion;
const now = new Date('2026-11-26T12:00:00Z');

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	version = await newVersion(database.db, project, { text: TEXT });
	await anchorVersion(database.db, version.id);
});

const list = () => anchorList(database.db, version);
const lineOf = async (recommendationId: string) =>
	(await list()).find((line) => line.recommendationId === recommendationId)!;
const settle = (over: Partial<Parameters<typeof settleAnchor>[1]> = {}, actor = 'projectLead') =>
	settleAnchor(
		{ db: database.db, actor: project.people[actor as 'projectLead'], now },
		{
			projectId: project.id,
			versionId: version.id,
			recommendationId: project.source.recommendations[2].id,
			lineFrom: 3,
			lineTo: 4,
			seenSettledAt: '',
			...over
		}
	);

describe('the items of a source', () => {
	it('find their places in a text, also over a hyphen, and say where they are not sure', async () => {
		const [first, second, third] = project.source.recommendations;
		expect(await lineOf(first.id)).toMatchObject({ quote: 'anker 1', place: { lineFrom: 1 } });
		expect(await lineOf(second.id)).toMatchObject({
			quote: 'an-\nker 2',
			place: { lineFrom: 3, lineTo: 4 }
		});
		// Only something like it stands there, where the first two belong.
		expect(await lineOf(third.id)).toMatchObject({ state: 'missing' });
	});

	it('stand first where somebody has to look', async () => {
		expect((await list())[0]?.state).toBe('missing');
	});
});

describe('a later version of the same text', () => {
	/** Other lines and spaces, and no hyphen. */
	const ANEW = TEXT.replace('an-\n', 'an').replaceAll(' ', '  ').replaceAll('\n', '\n\n');
	const words = 'Her står anker 1 midt i en sætning.';
	const selected = () => ({ projectId: project.id, ...version.select(words) });
	const context = () => ({ db: database.db, actor: project.people.facilitator, now });
	const inNew = async () => {
		const second = await newVersion(database.db, project, { text: ANEW, number: 2 });
		await anchorVersion(database.db, second.id);
		return second;
	};

	it('shows what people marked in the earlier one', async () => {
		const { passageId } = await markPassage(context(), selected());
		const second = await inNew();
		const [place] = await database.db
			.select()
			.from(passagePlace)
			.where(and(eq(passagePlace.passageId, passageId), eq(passagePlace.versionId, second.id)));
		const line = ANEW.split('\n')[place!.lineFrom! - 1]!;
		expect(line.slice(place!.charFrom!, place!.charTo!)).toBe(
			'Her  står  anker  1  midt  i  en  sætning'
		);
	});

	it('has what the project made of the earlier one, and the catalogue’s items beside it', async () => {
		const own = { title: 'Egen', summary: 'Vores.', kind: 'recommendation' } as const;
		await makeRecommendation(context(), { ...selected(), ...own });
		const second = await inNew();
		const anew = await anchorList(database.db, second);
		expect(anew.find(({ title }) => title === own.title)?.place).toMatchObject({ lineFrom: 1 });
		const [first] = project.source.recommendations;
		expect(anew.find((line) => line.recommendationId === first.id)?.quote).toBe('anker  1');
		expect(anew).toHaveLength(
			await database.db.$count(recommendation, eq(recommendation.sourceId, project.source.id))
		);
	});
});

describe('settling a place', () => {
	const third = () => project.source.recommendations[2].id;

	it('says which lines it is, who said so and when', async () => {
		await settle();
		expect(await lineOf(third())).toMatchObject({
			state: 'settled',
			place: { lineFrom: 3, charFrom: 0, lineTo: 4, charTo: 16 },
			settledBy: project.people.projectLead.name,
			settledAt: now
		});
	});

	it('keeps the very characters where what was found is confirmed', async () => {
		const { id } = project.source.recommendations[1];
		await settle({ recommendationId: id });
		expect(await lineOf(id)).toMatchObject({ state: 'settled', quote: 'an-\nker 2' });
	});

	it('outlives another look for the items', async () => {
		await settle();
		await anchorVersion(database.db, version.id);
		expect(await lineOf(third())).toMatchObject({ state: 'settled', place: { lineFrom: 3 } });
	});

	it('tells whoever comes second that somebody else has', async () => {
		await settle();
		await expect(settle({ lineFrom: 1, lineTo: 1 })).rejects.toMatchObject({
			code: 'changedMeanwhile'
		});
		await settle({ lineFrom: 1, lineTo: 1, seenSettledAt: now.toISOString() });
		expect(await lineOf(third())).toMatchObject({ place: { lineFrom: 1, lineTo: 1 } });
	});

	it.each([
		[{ lineFrom: 5, lineTo: 5 }, 'noSuchLine'],
		[{ lineFrom: 3, lineTo: 2 }, 'noSuchLine'],
		[{ lineFrom: 0, lineTo: 2 }, 'noSuchLine'],
		[{ lineFrom: 1, lineTo: 99 }, 'noSuchLine'],
		[{ recommendationId: '00000000-0000-4000-8000-000000000000' }, 'notFound']
	])('is refused for %o', async (over, code) => {
		await expect(settle(over)).rejects.toMatchObject({ code });
		expect(await lineOf(third())).toMatchObject({ state: 'missing' });
	});

	it('is for those who manage the sources, of their own project', async () => {
		await expect(settle({}, 'member')).rejects.toMatchObject({ code: 'notAllowed' });
		const other = await newProject(database.db);
		await expect(
			settleAnchor(
				{ db: database.db, actor: other.people.projectLead, now },
				{
					projectId: other.id,
					versionId: version.id,
					recommendationId: third(),
					lineFrom: 1,
					lineTo: 1,
					seenSettledAt: ''
				}
			)
		).rejects.toMatchObject({ code: 'notFound' });
		const stored = await database.db
			.select()
			.from(anchorPlace)
			.where(and(eq(anchorPlace.versionId, version.id), eq(anchorPlace.method, 'person')));
		expect(stored).toEqual([]);
	});
});
