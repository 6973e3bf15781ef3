import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ballotOption, phase, vote } from '$lib/server/db/schema';
import { workshopState } from '$lib/server/queries/workshop/workshopState';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { phaseDraft, TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { castVotes } from './castVotes';
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
	const voting = phaseDraft('vote');
	room = await TestRoom.lay(database.db, project, {
		tables: 1,
		phases: [
			{ ...voting, settings: { ...voting.settings, subject: 'recommendations', dots: 3 } },
			phaseDraft('break')
		],
		recommendationIds: recommendations.map(({ id }) => id)
	});
	({ participantId: anne } = await room.join('Anne'));
	await room.start('vote');
	options = await optionsOf(await room.phaseOf('vote'));
});

async function optionsOf(phaseId: string): Promise<string[]> {
	const rows = await database.db
		.select({ id: ballotOption.id })
		.from(ballotOption)
		.where(eq(ballotOption.phaseId, phaseId))
		.orderBy(ballotOption.position);
	return rows.map(({ id }) => id);
}

const ballot = (...dots: number[]) => ({
	votes: dots.map((count, at) => ({ optionId: options[at]!, dots: count }))
});
const cast = async (...dots: number[]) => castVotes(await room.as(anne), ballot(...dots));
const spent = async () => {
	const rows = await database.db.select().from(vote).where(eq(vote.participantId, anne));
	return rows.reduce((sum, { dots }) => sum + dots, 0);
};
const refusal = (code: string) => ({ code });

describe('a ballot', () => {
	it('has the recommendations for options, and takes the place of the one before', async () => {
		expect(options).toHaveLength(3);
		await cast(2, 1, 0);
		await cast(0, 0, 3);
		expect(await spent()).toBe(3);
	});

	it.each([[[4]], [[2, 2]], [[1, 1, 2]]])(
		'of more dots than there are is none: %j',
		async (dots) => {
			await expect(cast(...dots)).rejects.toMatchObject(refusal('tooManyDots'));
			expect(await spent()).toBe(0);
		}
	);

	it('never gets more dots by naming an option twice', async () => {
		const twice = { optionId: options[0]!, dots: 2 };
		await expect(castVotes(await room.as(anne), { votes: [twice, twice] })).rejects.toMatchObject(
			refusal('tooManyDots')
		);
	});

	it.each([-1, 0.5, Number.NaN, 1e9])('takes no %d dots', async (dots) => {
		await expect(cast(dots)).rejects.toThrow();
		expect(await spent()).toBe(0);
	});

	it('of another vote is none', async () => {
		const strange = { optionId: '00000000-0000-4000-8000-000000000000', dots: 1 };
		await expect(castVotes(await room.as(anne), { votes: [strange] })).rejects.toMatchObject(
			refusal('notFound')
		);
	});

	it('sent twenty times at once never holds more dots than there are', async () => {
		const context = await room.as(anne);
		const ballots = Array.from({ length: 20 }, (_, at) => ballot(at % 4, 3 - (at % 4), 0));
		await Promise.all(ballots.map((one) => castVotes(context, one)));
		expect(await spent()).toBe(3);
	});

	it('is refused when it is locked, shown, over, or cast by whoever runs it', async () => {
		const { workshopId } = room;
		await expect(castVotes(room.facilitator, ballot(1))).rejects.toMatchObject(
			refusal('notAllowed')
		);
		await steerPhase(room.facilitator, { workshopId, what: 'lock' });
		await expect(cast(1)).rejects.toMatchObject(refusal('notInThisPhase'));
		await steerPhase(room.facilitator, { workshopId, what: 'unlock' });
		await cast(1);
		await revealPhase(room.facilitator, { workshopId });
		await expect(cast(2)).rejects.toMatchObject(refusal('notInThisPhase'));
		await room.start('break');
		await expect(cast(2)).rejects.toMatchObject(refusal('notInThisPhase'));
		expect(await spent()).toBe(1);
	});
});

it('is blind: how it goes, and who voted what, is in no state before it is shown', async () => {
	await cast(3);
	const before = await workshopState(database.db, room.workshopId);
	expect(before?.detail).toMatchObject({ kind: 'ballot', voters: 1, result: null });
	expect(JSON.stringify(before)).not.toContain(anne);
	await revealPhase(room.facilitator, { workshopId: room.workshopId });
	const after = await workshopState(database.db, room.workshopId);
	expect(after?.detail).toMatchObject({
		result: { options: [{ optionId: options[0], dots: 3, rank: 1 }, {}, {}], sectors: [] }
	});
	expect(JSON.stringify(after)).not.toContain(anne);
});

it('begun again keeps its options and its votes', async () => {
	await cast(1);
	await room.start('break');
	await room.start('vote');
	expect(await optionsOf(await room.phaseOf('vote'))).toEqual(options);
	expect(await spent()).toBe(1);
	const [row] = await database.db
		.select()
		.from(phase)
		.where(eq(phase.id, await room.phaseOf('vote')));
	expect(row?.endedAt).toBeNull();
});
