import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DomainEvent } from '$lib/protocol/topics';
import { legalCheck, legalReference, projectSource } from '$lib/server/db/schema';
import { subscribe } from '$lib/server/events';
import { legalReferences } from '$lib/server/queries/legalReferences';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { checkLaw } from './checkLaw';

const now = new Date('2026-04-17T12:00:00Z');
const CITED = 'Serviceloven § 101, stk. 2';
let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	const [one, two, three] = project.source.recommendations;
	const law = { law: 'Serviceloven', paragraph: '101', needsCheck: true };
	await database.db.insert(legalReference).values([
		{ ...law, recommendationId: one.id, position: 1, subsection: '2' },
		{ ...law, recommendationId: two.id, position: 1, subsection: '2' },
		{ ...law, recommendationId: two.id, position: 2, subsection: '3' },
		{ ...law, recommendationId: three.id, position: 1, subsection: null }
	]);
});

type Input = Parameters<typeof checkLaw>[1];

const check = (over: Partial<Input> = {}, actor = project.people.member) =>
	checkLaw(
		{ db: database.db, actor, now },
		{
			...{ projectId: project.id, cited: CITED, code: '', state: 'unchanged' },
			...{ edition: 'LBK nr. 1129 af 22.09.2025', remark: '', checkedOn: '17.4.2026' },
			...over
		}
	);

const rows = (projectId = project.id) =>
	database.db.select().from(legalCheck).where(eq(legalCheck.projectId, projectId));

/** What stands of each reference: recommendation, stk. and the state of the present check. */
const standing = async (projectId = project.id) =>
	(await legalReferences(database.db, projectId)).map(({ code, subsection, checks }) => [
		code.at(-1),
		subsection,
		checks[0]?.state ?? null
	]);

describe('looking a law up', () => {
	it('holds for every recommendation that cites the very place, and for no other', async () => {
		const events: DomainEvent[] = [];
		const stop = subscribe((event) => events.push(event));
		expect(await check()).toBe(2);
		stop();
		expect(await standing()).toEqual([
			['1', '2', 'unchanged'],
			['2', '2', 'unchanged'],
			['2', '3', null],
			['3', null, null]
		]);
		expect(events).toEqual([{ kind: 'law.checked', projectId: project.id }]);
	});

	it('holds for one recommendation alone where somebody says so', async () => {
		const code = project.source.recommendations[1].code;
		expect(await check({ code, state: 'changed', remark: 'Fristen er nu 7 dage' })).toBe(1);
		expect((await standing()).slice(0, 2)).toEqual([
			['1', '2', null],
			['2', '2', 'changed']
		]);
	});

	it('keeps who, when, in which edition, and every earlier check', async () => {
		await check();
		await check({ state: 'repealed', edition: '', checkedOn: '18.4.2026' });
		const [reference] = await legalReferences(database.db, project.id);
		expect(reference!.checks).toMatchObject([
			{ state: 'repealed', checkedOn: '2026-04-18', checkedBy: 'Person member' },
			{ state: 'unchanged', edition: 'LBK nr. 1129 af 22.09.2025', checkedOn: '2026-04-17' }
		]);
	});

	it('is heard from each of several at once, one after the other', async () => {
		await Promise.all(Array.from({ length: 5 }, () => check()));
		const sequences = (await rows()).map(({ sequence }) => sequence).sort();
		expect(sequences).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]);
	});

	it('is the project’s own: another that works from the same source has not looked', async () => {
		const other = await newProject(database.db);
		await database.db
			.insert(projectSource)
			.values({ projectId: other.id, sourceId: project.source.id });
		await check();
		expect((await standing(other.id)).map(([, , state]) => state)).toEqual(Array(4).fill(null));
	});

	it('counts no more when the reference has become another', async () => {
		await check();
		await database.db
			.update(legalReference)
			.set({ subsection: '4' })
			.where(eq(legalReference.recommendationId, project.source.recommendations[0].id));
		expect((await standing()).slice(0, 2)).toEqual([
			['1', '4', null],
			['2', '2', 'unchanged']
		]);
	});
});

describe('a check is refused, and nothing is written,', () => {
	it.each([
		['unchanged in no edition', { edition: ' ' }, 'required', 'edition'],
		['changed without saying what', { state: 'changed' }, 'remarkRequired', 'remark'],
		['in doubt without saying why', { state: 'unsure' }, 'remarkRequired', 'remark'],
		['of a state there is not', { state: 'valid' as never }, 'required', 'state'],
		['on a day that is none', { checkedOn: '31.4.2026' }, 'notADate', 'checkedOn'],
		['with a CPR-like number', { remark: 'Se 010107-1234' }, 'cprLike', 'remark'],
		['of a place that no source cites', { cited: 'Serviceloven § 102' }, 'notFound', undefined],
		['of a recommendation that does not', { code: 'NJ-99' }, 'unknownRecommendation', 'code']
	] as const)('%s', async (_why, over, code, field) => {
		await expect(check(over)).rejects.toMatchObject({ code, field });
		expect(await rows()).toEqual([]);
	});

	it.each(['steering', 'reader'] as const)('by a %s', async (role) => {
		await expect(check({}, project.people[role])).rejects.toMatchObject({ code: 'notAllowed' });
	});

	it('of what only another project’s sources cite', async () => {
		const other = await newProject(database.db);
		const theirs = { projectId: other.id };
		await expect(check(theirs, other.people.member)).rejects.toMatchObject({ code: 'notFound' });
	});
});
