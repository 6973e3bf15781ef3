import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DomainEvent } from '$lib/protocol/topics';
import { conflictDecision, sourceConflictSide } from '$lib/server/db/schema';
import { subscribe } from '$lib/server/events';
import { newConflict } from '../../../../tests/support/conflict';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { decideConflict } from './decideConflict';

const now = new Date('2026-04-17T12:00:00Z');
let database: TestDatabase;
let project: TestProject;
let key: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	key = await newConflict(database.db, project.source);
});

type Input = Parameters<typeof decideConflict>[1];

const decide = (over: Partial<Input> = {}, actor = project.people.projectLead) =>
	decideConflict(
		{ db: database.db, actor, now },
		{
			projectId: project.id,
			conflictKey: key,
			sequence: 0,
			stand: 'settled',
			answer: '0-18 år',
			reason: 'Styrelsens seneste udmelding',
			decidingBody: 'Styregruppen',
			decidedOn: '17.4.2026',
			caseNumber: '26-1234',
			...over
		}
	);

const rows = () =>
	database.db
		.select()
		.from(conflictDecision)
		.where(eq(conflictDecision.projectId, project.id))
		.orderBy(conflictDecision.sequence);

describe('deciding a conflict between sources', () => {
	it('keeps the answer, why, who, when and the case, and tells the project', async () => {
		const events: DomainEvent[] = [];
		const stop = subscribe((event) => events.push(event));
		expect(await decide()).toBe(1);
		stop();
		expect(await rows()).toMatchObject([
			{
				...{ sequence: 1, stand: 'settled', answer: '0-18 år', caseNumber: '26-1234' },
				...{ reason: 'Styrelsens seneste udmelding', decidingBody: 'Styregruppen' },
				...{ decidedOn: '2026-04-17', madeBy: project.people.projectLead.userId }
			}
		]);
		expect(events).toEqual([{ kind: 'conflict.decided', projectId: project.id, conflictKey: key }]);
	});

	it('leaves it open on purpose without an answer, whatever stood in the field', async () => {
		await decide({ stand: 'leftOpen', reason: 'Juristen svarer i maj' });
		expect(await rows()).toMatchObject([{ stand: 'leftOpen', answer: null }]);
	});

	it('opens it again and keeps what was decided', async () => {
		await decide();
		await decide({ sequence: 1, stand: 'reopened', reason: 'Ny udmelding' });
		await decide({ sequence: 2, answer: '0-17 år' });
		expect((await rows()).map(({ stand, answer }) => [stand, answer])).toEqual([
			['settled', '0-18 år'],
			['reopened', null],
			['settled', '0-17 år']
		]);
	});

	it('lets one win among many at once, and the others hear that it changed meanwhile', async () => {
		const results = await Promise.allSettled(
			Array.from({ length: 6 }, (_, index) => decide({ answer: `Svar ${index}` }))
		);
		const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
		expect(lost.map(({ code }) => code)).toEqual(Array(5).fill('changedMeanwhile'));
		expect(await rows()).toHaveLength(1);
	});

	it('cannot be altered afterwards', async () => {
		await decide();
		await expect(
			database.db.update(conflictDecision).set({ answer: 'Alle' })
		).rejects.toMatchObject({ cause: { message: expect.stringContaining('append-only') } });
	});
});

describe('a decision is refused, and nothing is written,', () => {
	it.each([
		['without a reason', { reason: ' ' }, 'reasonRequired', 'reason'],
		['left open without a reason', { stand: 'leftOpen', reason: '' }, 'reasonRequired', 'reason'],
		['settled without an answer', { answer: ' ' }, 'required', 'answer'],
		['opened again where nobody has decided', { stand: 'reopened' }, 'required', 'stand'],
		['of a stand there is not', { stand: 'won' as never }, 'required', 'stand'],
		['without a body', { decidingBody: '' }, 'required', 'decidingBody'],
		['on a day that is none', { decidedOn: '31.4.2026' }, 'notADate', 'decidedOn'],
		['with a CPR-like number as answer', { answer: '010107-1234' }, 'cprLike', 'answer'],
		['with a CPR-like number as reason', { reason: 'Se 0101071234' }, 'cprLike', 'reason'],
		['with a CPR-like case number', { caseNumber: '010107-1234' }, 'cprLike', 'caseNumber'],
		['with too long an answer', { answer: 'x'.repeat(501) }, 'tooLong', 'answer'],
		['from a form opened on a decision that is not', { sequence: 1 }, 'changedMeanwhile', undefined]
	] as const)('%s', async (_why, over, code, field) => {
		await expect(decide(over)).rejects.toMatchObject({ code, field });
		expect(await rows()).toEqual([]);
	});

	it.each(['member', 'steering', 'reader'] as const)('by a %s', async (role) => {
		await expect(decide({}, project.people[role])).rejects.toMatchObject({ code: 'notAllowed' });
		expect(await rows()).toEqual([]);
	});

	it('where only one side lies in the project’s sources, or none', async () => {
		const elsewhere = await newProject(database.db);
		const [one] = elsewhere.source.recommendations;
		await database.db.insert(sourceConflictSide).values({
			...{ conflictKey: key, recommendationId: one.id, statement: 'Andre', line: 1, position: 3 }
		});
		const asTheirs = { projectId: elsewhere.id };
		await expect(decide(asTheirs, elsewhere.people.projectLead)).rejects.toMatchObject({
			code: 'notFound'
		});
		await expect(decide({ conflictKey: 'nothing' })).rejects.toMatchObject({ code: 'notFound' });
	});
});
