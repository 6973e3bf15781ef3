import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { standKey } from '$lib/domain/standKey';
import { baseline, memberProfile } from '$lib/server/db/schema';
import { baselineHistory } from '$lib/server/queries/baselineHistory';
import { presentBaselines } from '$lib/server/queries/presentBaselines';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { answerBaseline } from './answerBaseline';
import { deleteProject } from './workshop/rehearsal/deleteProject';

const now = new Date('2026-04-17T12:00:00Z');
let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
});

type Input = Parameters<typeof answerBaseline>[1];
const answer = (over: Partial<Input> = {}, actor = project.people.member) =>
	answerBaseline(
		{ db: database.db, actor, now },
		{
			projectId: project.id,
			recommendationId: project.source.recommendations[0].id,
			elementId: '',
			sequence: 0,
			answer: 'partly',
			remark: '',
			...over
		}
	);
async function speakFor(sectorId: string): Promise<void> {
	const { userId } = project.people.member;
	await database.db.insert(memberProfile).values({ projectId: project.id, userId, sectorId });
}
const rows = () => database.db.select().from(baseline).where(eq(baseline.projectId, project.id));

describe('practice today', () => {
	it('is answered for a sector, and what was answered before stays', async () => {
		await speakFor(project.sectors.school);
		expect(await answer({ answer: 'dontKnow' })).toBe(1);
		expect(await answer({ sequence: 1, answer: 'partly', remark: ' Kun i Grenaa ' })).toBe(2);
		const { id } = project.source.recommendations[0];
		expect(await baselineHistory(database.db, project.id, id)).toMatchObject([
			{ answer: 'partly', remark: 'Kun i Grenaa', sector: { name: 'Skole' } },
			{ answer: 'dontKnow', answeredBy: 'Person member' }
		]);
		expect(await presentBaselines(database.db, project.id)).toEqual(
			new Map([[standKey(id, null), 'partly']])
		);
	});

	it('is answered by one of two at once; the other is told', async () => {
		const results = await Promise.allSettled([
			answer(),
			answer({ answer: 'no' }, project.people.facilitator)
		]);
		expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		expect(await rows()).toHaveLength(1);
	});

	it.each([
		['no answer', { answer: 'maybe' as never }, 'required', 'answer'],
		['a CPR-like remark', { remark: 'Se 010107-1234' }, 'cprLike', 'remark'],
		['an old form', { sequence: 3 }, 'changedMeanwhile', undefined]
	] as const)('is refused with %s', async (_why, over, code, field) => {
		await expect(answer(over)).rejects.toMatchObject({ code, field });
		expect(await rows()).toEqual([]);
	});

	it.each(['steering', 'reader'] as const)('is not answered by a %s', async (role) => {
		await expect(answer({}, project.people[role])).rejects.toMatchObject({ code: 'notAllowed' });
	});

	it('is never altered, and goes with its project alone', async () => {
		await speakFor(project.sectors.school);
		await answer();
		await expect(database.db.update(baseline).set({ answer: 'yes' })).rejects.toThrow();
		await expect(database.db.delete(baseline)).rejects.toThrow();
		await deleteProject(database.db, project.id);
		expect(await rows()).toEqual([]);
	});
});
