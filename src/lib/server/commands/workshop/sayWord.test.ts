import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { phaseSpoken, phaseWord } from '$lib/server/db/schema';
import { myPhase } from '$lib/server/queries/workshop/myPhase';
import { wordsDetail } from '$lib/server/queries/workshop/detail/wordsDetail';
import { programmeOf } from '$lib/server/queries/workshop/programmeOf';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { phaseDraft, TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { editPhase } from './editPhase';
import { endWorkshop } from './endWorkshop';
import { sayWord } from './sayWord';

let database: TestDatabase;
let room: TestRoom;
let anne: string;
let bo: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

async function layRoom(anonymity: 'named' | 'unstored') {
	room = await TestRoom.lay(database.db, await newProject(database.db), {
		phases: [phaseDraft('welcome', { anonymity }), phaseDraft('checkout')]
	});
	({ participantId: anne } = await room.join('Anne'));
	({ participantId: bo } = await room.join('Bo'));
	await room.start('welcome');
}

const say = async (participantId: string, word: string) =>
	sayWord(await room.as(participantId), { word });
const wordRows = async () =>
	database.db
		.select()
		.from(phaseWord)
		.where(eq(phaseWord.phaseId, await room.phaseOf('welcome')))
		.orderBy(phaseWord.word);
const spoken = async () => {
	const isOurs = eq(phaseSpoken.phaseId, await room.phaseOf('welcome'));
	const rows = await database.db.select().from(phaseSpoken).where(isOurs);
	expect(rows.every((row) => Object.keys(row).sort().join() === 'participantId,phaseId')).toBe(
		true
	);
	return rows.map(({ participantId }) => participantId).sort();
};
const mine = async (participantId: string) =>
	myPhase(database.db, await room.phaseOf('welcome'), participantId);
const shown = async () => {
	const phases = await programmeOf(database.db, room.workshopId);
	return wordsDetail(database.db, phases[0]!);
};

describe('a word in a phase that stores names', () => {
	beforeEach(() => layRoom('named'));

	it('is theirs, and a second takes its place', async () => {
		await say(anne, 'Spændt');
		await say(anne, 'Glad');
		expect(await wordRows()).toMatchObject([{ participantId: anne, word: 'Glad' }]);
		expect(await mine(anne)).toMatchObject({ word: 'Glad', hasSpoken: false });
	});

	it('is nobody’s any more from when the phase stores no names, and is not said twice', async () => {
		await say(anne, 'Spændt');
		const place = { workshopId: room.workshopId, phaseId: await room.phaseOf('welcome') };
		await editPhase(room.facilitator, { ...place, changes: { anonymity: 'unstored' } });
		expect(await wordRows()).toMatchObject([{ participantId: null, word: 'Spændt' }]);
		await expect(say(anne, 'Glad')).rejects.toMatchObject({ code: 'alreadySaid' });
	});
});

describe('a word in a phase that stores no names', () => {
	beforeEach(() => layRoom('unstored'));

	it('stands in the table without anything that says whose it is', async () => {
		await say(bo, 'Nervøs');
		await say(anne, 'Glad');
		const rows = await wordRows();
		expect(rows).toEqual([
			{
				id: expect.any(String),
				phaseId: await room.phaseOf('welcome'),
				participantId: null,
				word: 'Glad'
			},
			{
				id: expect.any(String),
				phaseId: await room.phaseOf('welcome'),
				participantId: null,
				word: 'Nervøs'
			}
		]);
		// What is known of the people is that both have spoken: no word, no time, no key of a word.
		expect(await spoken()).toEqual([anne, bo].sort());
		expect(await shown()).toMatchObject({ count: 2 });
	});

	it('is said once, and the device knows that it is said and not what', async () => {
		await say(anne, 'Glad');
		await expect(say(anne, 'Vred')).rejects.toMatchObject({ code: 'alreadySaid', field: 'word' });
		expect(await mine(anne)).toMatchObject({ word: null, hasSpoken: true });
		expect(await mine(bo)).toMatchObject({ word: null, hasSpoken: false });
		expect(await shown()).toMatchObject({ count: 1 });
	});

	it('pressed twice at once is said once', async () => {
		const tries = await Promise.allSettled([say(anne, 'Glad'), say(anne, 'Glad')]);
		expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
		expect(await wordRows()).toHaveLength(1);
	});

	it('is all that is left when the workshop is ended: who has spoken goes', async () => {
		await say(anne, 'Glad');
		await endWorkshop(room.facilitator, { workshopId: room.workshopId });
		expect(await spoken()).toEqual([]);
		expect(await wordRows()).toHaveLength(1);
	});
});
