import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DomainEvent } from '$lib/protocol/topics';
import { choice, recommendationElement } from '$lib/server/db/schema';
import { subscribe } from '$lib/server/events';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { makeChoice } from './makeChoice';

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

type Input = Parameters<typeof makeChoice>[1];

const choose = (over: Partial<Input> = {}, actor = project.people.projectLead) =>
	makeChoice(
		{ db: database.db, actor, now },
		{
			projectId: project.id,
			recommendationId: project.source.recommendations[0].id,
			elementId: '',
			sequence: 0,
			state: 'adopted',
			reason: '',
			decidingBody: 'Styregruppen',
			decidedOn: '17.4.2026',
			...over
		}
	);

const rows = () =>
	database.db
		.select()
		.from(choice)
		.where(eq(choice.projectId, project.id))
		.orderBy(choice.sequence);

async function newElement(recommendationId: string): Promise<string> {
	const [element] = await database.db
		.insert(recommendationElement)
		.values({ recommendationId, position: 1, text: 'Sæt hurtigt ind', lineFrom: 1, lineTo: 2 })
		.returning({ id: recommendationElement.id });
	return element!.id;
}

describe('taking a stand', () => {
	it('keeps who, which body and which day, and tells the project', async () => {
		const events: DomainEvent[] = [];
		const stop = subscribe((event) => events.push(event));
		expect(await choose({ reason: '  Vi kan begynde nu ', caseNumber: ' 2026-0417 ' })).toBe(1);
		stop();
		expect(await rows()).toMatchObject([
			{
				elementId: null,
				sequence: 1,
				state: 'adopted',
				reason: 'Vi kan begynde nu',
				decidingBody: 'Styregruppen',
				decidedOn: '2026-04-17',
				caseNumber: '2026-0417',
				madeBy: project.people.projectLead.userId
			}
		]);
		expect(events).toEqual([
			{
				kind: 'choice.made',
				projectId: project.id,
				recommendationId: project.source.recommendations[0].id
			}
		]);
	});

	it('adds to the history and leaves the old choice, also when it is reopened', async () => {
		await choose();
		await choose({ sequence: 1, state: 'declined', reason: 'Dækket af skolernes eget arbejde' });
		await choose({ sequence: 2, state: 'notDiscussed', reason: 'Ny viden fra analysen' });
		expect((await rows()).map(({ state }) => state)).toEqual([
			'adopted',
			'declined',
			'notDiscussed'
		]);
	});

	it('counts an element apart from the recommendation it belongs to', async () => {
		const elementId = await newElement(project.source.recommendations[0].id);
		expect(await choose()).toBe(1);
		expect(await choose({ elementId, state: 'postponed', reason: 'Efter analysen' })).toBe(1);
	});

	it('lets one of two people win, and the other hear that it changed meanwhile', async () => {
		const results = await Promise.allSettled([
			choose({ state: 'adopted' }),
			choose({ state: 'adapted' }, project.people.facilitator)
		]);
		expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		const loser = results.find((result) => result.status === 'rejected');
		expect(loser?.reason).toMatchObject({ code: 'changedMeanwhile' });
		expect(await rows()).toHaveLength(1);
	});

	it('lets one win among many at once', async () => {
		const results = await Promise.allSettled(Array.from({ length: 8 }, () => choose()));
		expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await rows()).toHaveLength(1);
	});

	it.each([0, 2])(
		'refuses a form that was opened on choice %i when choice 1 stands',
		async (at) => {
			await choose();
			await expect(choose({ sequence: at })).rejects.toMatchObject({ code: 'changedMeanwhile' });
			expect(await rows()).toHaveLength(1);
		}
	);
});

describe('a choice is refused, and nothing is written,', () => {
	it.each([
		['declining without a reason', { state: 'declined' }, 'reasonRequired', 'reason'],
		['declining with blanks', { state: 'declined', reason: ' \n' }, 'reasonRequired', 'reason'],
		['reopening without a reason', { state: 'notDiscussed' }, 'reasonRequired', 'reason'],
		[
			'reopening what nobody chose about',
			{ state: 'notDiscussed', reason: 'Ny viden' },
			'required',
			'state'
		],
		['a CPR-like case number', { caseNumber: '010107-1234' }, 'cprLike', 'caseNumber'],
		['postponing without a reason', { state: 'postponed' }, 'reasonRequired', 'reason'],
		['a CPR-like number as reason', { reason: 'Se 010107-1234' }, 'cprLike', 'reason'],
		['a CPR-like number as body', { decidingBody: '0101071234' }, 'cprLike', 'decidingBody'],
		['no deciding body', { decidingBody: ' ' }, 'required', 'decidingBody'],
		['a day that is none', { decidedOn: '31.4.2026' }, 'notADate', 'decidedOn'],
		['a too long reason', { reason: 'x'.repeat(2001) }, 'tooLong', 'reason'],
		['an unknown state', { state: 'obeyed' as never }, 'required', 'state']
	] as const)('for %s', async (_why, over, code, field) => {
		await expect(choose(over)).rejects.toMatchObject({ code, field });
		expect(await rows()).toEqual([]);
	});

	it.each(['member', 'steering', 'reader'] as const)('for a %s', async (role) => {
		await expect(choose({}, project.people[role])).rejects.toMatchObject({ code: 'notAllowed' });
		expect(await rows()).toEqual([]);
	});

	it('for the lead of another project', async () => {
		const other = await newProject(database.db);
		await expect(choose({}, other.people.projectLead)).rejects.toMatchObject({
			code: 'notAllowed'
		});
	});

	it("for a recommendation of another project's source, or one that is not there", async () => {
		const other = await newProject(database.db);
		for (const recommendationId of [other.source.recommendations[0].id, randomUUID()]) {
			await expect(choose({ recommendationId })).rejects.toMatchObject({
				code: 'unknownRecommendation'
			});
		}
		expect(await rows()).toEqual([]);
	});

	it('for an element of another recommendation', async () => {
		const elementId = await newElement(project.source.recommendations[1].id);
		await expect(choose({ elementId })).rejects.toMatchObject({ code: 'unknownRecommendation' });
		expect(await rows()).toEqual([]);
	});
});
