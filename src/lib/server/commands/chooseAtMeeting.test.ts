import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FieldRefusals } from '$lib/domain/refusal';
import type { DomainEvent } from '$lib/protocol/topics';
import { openDatabase, type Connection } from '$lib/server/db/client';
import { choice, recommendationElement } from '$lib/server/db/schema';
import { subscribe } from '$lib/server/events';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { chooseAtMeeting, type MeetingRow } from './chooseAtMeeting';
import { makeChoice } from './makeChoice';

const now = new Date('2026-04-17T12:00:00Z');
let database: TestDatabase;
let another: Connection;
let project: TestProject;
let first: string;
let second: string;

beforeAll(async () => {
	database = await newDatabase();
	another = openDatabase(database.url, { max: 1 });
});
afterAll(async () => {
	await another.close();
	await database.close();
});
beforeEach(async () => {
	project = await newProject(database.db);
	[first, second] = project.source.recommendations.map(({ id }) => id) as [string, string];
});

const row = (recommendationId: string, over: Partial<MeetingRow> = {}): MeetingRow => ({
	recommendationId,
	elementId: '',
	sequence: 0,
	state: 'adopted',
	reason: '',
	...over
});

const decide = (
	rows: readonly MeetingRow[],
	{ decidingBody = 'Styregruppen', actor = project.people.projectLead, db = database.db } = {}
) =>
	chooseAtMeeting(
		{ db, actor, now },
		{ projectId: project.id, decidingBody, decidedOn: '17.4.2026', caseNumber: '2026-17', rows }
	);

const stored = () =>
	database.db
		.select()
		.from(choice)
		.where(eq(choice.projectId, project.id))
		.orderBy(choice.sequence);

/** Code by field, of everything that was refused. */
async function refused(deciding: Promise<unknown>): Promise<Record<string, string>> {
	const thrown: unknown = await deciding.then(
		() => null,
		(error: unknown) => error
	);
	if (!(thrown instanceof FieldRefusals)) throw thrown ?? new Error('nothing was refused');
	return Object.fromEntries(
		Object.entries(thrown.fields).map(([field, { code }]) => [field, code])
	);
}

async function newElement(recommendationId: string): Promise<string> {
	const [element] = await database.db
		.insert(recommendationElement)
		.values({ recommendationId, position: 1, text: 'Sæt hurtigt ind', lineFrom: 1, lineTo: 2 })
		.returning({ id: recommendationElement.id });
	return element!.id;
}

describe('the choices of a meeting', () => {
	it('are all saved with one body, day and case, and told once for each recommendation', async () => {
		const elementId = await newElement(first);
		const events: DomainEvent[] = [];
		const stop = subscribe((event) => events.push(event));
		const rows = [
			row(first),
			row(first, { elementId, state: 'postponed', reason: 'Efter analysen' }),
			row(second, { state: 'declined', reason: 'Dækkes af skolerne' })
		];
		expect(await decide(rows)).toBe(3);
		stop();
		const found = await stored();
		expect(found).toHaveLength(3);
		for (const one of found) {
			expect(one).toMatchObject({
				decidingBody: 'Styregruppen',
				decidedOn: '2026-04-17',
				caseNumber: '2026-17',
				madeBy: project.people.projectLead.userId
			});
		}
		expect(events.map((event) => event.kind)).toEqual(['choice.made', 'choice.made']);
	});

	it('are none of them saved where one lacks its reason; every fault is told at its row', async () => {
		const rows = [
			row(first, { state: 'declined', reason: ' ' }),
			row(second, { state: 'postponed' }),
			row(project.source.recommendations[2].id)
		];
		expect(await refused(decide(rows, { decidingBody: '' }))).toEqual({
			decidingBody: 'required',
			[`reason:${first}`]: 'reasonRequired',
			[`reason:${second}`]: 'reasonRequired'
		});
		expect(await stored()).toEqual([]);
	});

	it('are none of them saved where somebody chose about one meanwhile', async () => {
		await makeChoice(
			{ db: database.db, actor: project.people.facilitator, now },
			{
				...row(second, { state: 'adapted' }),
				projectId: project.id,
				decidingBody: 'Arbejdsgruppen',
				decidedOn: '16.4.2026'
			}
		);
		expect(await refused(decide([row(first), row(second)]))).toEqual({
			[`row:${second}`]: 'changedMeanwhile'
		});
		expect(await stored()).toMatchObject([{ state: 'adapted' }]);
		expect(await decide([row(first), row(second, { sequence: 1 })])).toBe(2);
	});

	it('of two meetings saved at once are those of one, whole; nothing of the other', async () => {
		for (let round = 0; round < 5; round += 1) {
			project = await newProject(database.db);
			const [one, two] = project.source.recommendations.map(({ id }) => id) as [string, string];
			const results = await Promise.allSettled([
				decide([row(one), row(two)], { decidingBody: 'Styregruppen' }),
				decide([row(two), row(one)], { decidingBody: 'Arbejdsgruppen', db: another.db })
			]);
			expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
			const bodies = (await stored()).map(({ decidingBody }) => decidingBody);
			expect(bodies).toHaveLength(2);
			expect(new Set(bodies).size).toBe(1);
		}
	});

	it('are refused where there are none', async () => {
		expect(await refused(decide([]))).toEqual({ '': 'nothingChosen' });
	});

	it('are refused for what is in no source of the project, and for what is no id', async () => {
		const strange = randomUUID();
		expect(await refused(decide([row(first), row(strange)]))).toEqual({
			[`row:${strange}`]: 'unknownRecommendation'
		});
		expect(await refused(decide([row('mælk')]))).toEqual({ 'row:mælk': 'unknownRecommendation' });
		expect(await refused(decide([row(first, { sequence: 'mælk' })]))).toEqual({
			[`row:${first}`]: 'changedMeanwhile'
		});
		expect(await stored()).toEqual([]);
	});

	it('are refused with a CPR-like number in a reason', async () => {
		expect(await refused(decide([row(first, { reason: 'Se 010107-1234' })]))).toEqual({
			[`reason:${first}`]: 'cprLike'
		});
	});

	it.each(['member', 'steering', 'reader'] as const)('are not for a %s', async (role) => {
		await expect(decide([row(first)], { actor: project.people[role] })).rejects.toMatchObject({
			code: 'notAllowed'
		});
		expect(await stored()).toEqual([]);
	});
});
