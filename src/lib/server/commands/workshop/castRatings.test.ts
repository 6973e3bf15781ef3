import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ballotOption, rating } from '$lib/server/db/schema';
import { myPhase } from '$lib/server/queries/workshop/myPhase';
import { workshopState } from '$lib/server/queries/workshop/workshopState';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { phaseDraft, TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { removeParticipant } from '../removeParticipant';
import { castRatings } from './castRatings';
import { revealPhase } from './revealPhase';
import { steerPhase } from './steerPhase';

let database: TestDatabase;
let room: TestRoom;
let anne: string;
let options: string[];

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	const project = await newProject(database.db);
	const { recommendations } = project.source;
	const on = { ...phaseDraft('rate').settings, subject: 'recommendations' as const };
	room = await TestRoom.lay(database.db, project, {
		tables: 1,
		phases: [
			phaseDraft('rate', { settings: on }),
			phaseDraft('vote', { settings: on }),
			phaseDraft('break')
		],
		recommendationIds: recommendations.map(({ id }) => id)
	});
	({ participantId: anne } = await room.join('Anne'));
	await room.start('vote');
	await room.start('rate');
	options = await optionsOf('rate');
});

async function optionsOf(kind: 'vote' | 'rate'): Promise<string[]> {
	const rows = await database.db
		.select({ id: ballotOption.id })
		.from(ballotOption)
		.where(eq(ballotOption.phaseId, await room.phaseOf(kind)))
		.orderBy(ballotOption.position);
	return rows.map(({ id }) => id);
}

type Pair = [impact: number, effort: number];
const given = (...pairs: Pair[]) => ({
	ratings: pairs.map(([impact, effort], at) => ({ optionId: options[at]!, impact, effort }))
});
const rate = async (...pairs: Pair[]) => castRatings(await room.as(anne), given(...pairs));
const mine = async () => {
	const { ratings } = await myPhase(database.db, await room.phaseOf('rate'), anne);
	return options.flatMap((id) => (ratings[id] ? [Object.values(ratings[id])] : []));
};
const refusal = (code: string) => ({ code });

describe('ratings', () => {
	it('are of the phase’s own options, and take the place of those before', async () => {
		expect(options).toHaveLength(3);
		await rate([80, 20], [0, 100]);
		await rate([70, 30]);
		expect(await mine()).toEqual([[70, 30]]);
		await rate();
		expect(await mine()).toEqual([]);
	});

	it.each([-1, 101, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])(
		'are nothing that is on no scale: %d',
		async (value) => {
			await rate([10, 10]);
			await expect(rate([20, 20], [value, 50])).rejects.toMatchObject(refusal('required'));
			await expect(rate([20, 20], [50, value])).rejects.toMatchObject(refusal('required'));
			expect(await mine()).toEqual([[10, 10]]);
		}
	);

	it('of another phase, or of nothing, are refused as a whole', async () => {
		const [ofVote] = await optionsOf('vote');
		for (const optionId of [ofVote!, '00000000-0000-4000-8000-000000000000', 'x']) {
			const strange = { optionId, impact: 50, effort: 50 };
			const ratings = [...given([10, 10]).ratings, strange];
			await expect(castRatings(await room.as(anne), { ratings })).rejects.toMatchObject(
				refusal('notFound')
			);
		}
		expect(await database.db.$count(rating, eq(rating.participantId, anne))).toBe(0);
	});

	it('are never more than there are options', async () => {
		const [one] = given([90, 10]).ratings;
		await expect(castRatings(await room.as(anne), { ratings: [one!, one!] })).rejects.toMatchObject(
			refusal('notFound')
		);
		await expect(
			castRatings(await room.as(anne), { ratings: Array.from({ length: 61 }, () => one!) })
		).rejects.toMatchObject(refusal('tooLong'));
		expect(await mine()).toEqual([]);
	});

	it('sent twenty times at once are one of the twenty, whole', async () => {
		const context = await room.as(anne);
		const sent = Array.from({ length: 20 }, (_, at) => given([at, at], [at, at], [at, at]));
		await Promise.all(sent.map((one) => castRatings(context, one)));
		const rows = await mine();
		expect(rows).toHaveLength(3);
		expect(new Set(rows.flat()).size).toBe(1);
	});

	it('are refused when it is locked, shown, over, or another phase', async () => {
		const { workshopId } = room;
		await rate([10, 10]);
		await steerPhase(room.facilitator, { workshopId, what: 'lock' });
		await expect(rate([20, 20])).rejects.toMatchObject(refusal('notInThisPhase'));
		await steerPhase(room.facilitator, { workshopId, what: 'unlock' });
		await revealPhase(room.facilitator, { workshopId });
		await expect(rate([20, 20])).rejects.toMatchObject(refusal('notInThisPhase'));
		await room.start('vote');
		await expect(rate([20, 20])).rejects.toMatchObject(refusal('notInThisPhase'));
		await room.start('rate');
		await expect(rate([20, 20])).rejects.toMatchObject(refusal('notInThisPhase'));
		expect(await mine()).toEqual([[10, 10]]);
	});

	it('are for participants who are still in, not for whoever runs it', async () => {
		const before = await room.as(anne);
		await rate([10, 10]);
		await removeParticipant(room.facilitator, { participantId: anne });
		await expect(castRatings(before, given([20, 20]))).rejects.toMatchObject(refusal('notAllowed'));
		await expect(rate([20, 20])).rejects.toMatchObject(refusal('notAllowed'));
		await expect(castRatings(room.facilitator, given([20, 20]))).rejects.toMatchObject(
			refusal('notAllowed')
		);
		expect(await mine()).toEqual([[10, 10]]);
	});
});

it('are hidden until they are shown, and then tell of no single person', async () => {
	for (const [at, name] of ['Bo', 'Eva'].entries()) {
		const { participantId } = await room.join(name);
		await castRatings(await room.as(participantId), given([61 + at, 41 + at], [33, 44]));
	}
	await rate([63, 43]);
	const before = await workshopState(database.db, room.workshopId);
	expect(before?.detail).toMatchObject({ kind: 'rating', raters: 3, result: null });
	await revealPhase(room.facilitator, { workshopId: room.workshopId });
	const after = await workshopState(database.db, room.workshopId);
	expect(after?.detail).toMatchObject({
		result: {
			options: [{ optionId: options[0], raters: 3, impact: 62, effort: 42, isDisputed: false }],
			tooFew: [options[1], options[2]]
		}
	});
	expect(JSON.stringify(after)).not.toContain(anne);
	expect(JSON.stringify(after?.detail)).not.toContain('spread');
});
