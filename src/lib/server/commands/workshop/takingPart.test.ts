import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { sayReady } from './sayReady';

let database: TestDatabase;
let room: TestRoom;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	room = await TestRoom.lay(database.db, await newProject(database.db));
});

it('lets a room say "klar" while its phase turns, and nobody waits for ever', async () => {
	const joined = await Promise.all(Array.from({ length: 16 }, (_, at) => room.join(`Øver ${at}`)));
	const people = await Promise.all(joined.map(({ participantId }) => room.as(participantId)));
	const sayAll = async () => {
		for (let time = 0; time < 6; time += 1)
			for (const said of await Promise.allSettled(
				people.map((person) => sayReady(person, { isReady: time % 2 === 0 }))
			))
				if (said.status === 'rejected')
					expect(said.reason).toMatchObject({ code: 'notInThisPhase' });
	};
	await room.start('silent');
	for (const kind of ['pairs', 'silent', 'pairs', 'silent', 'pairs'] as const)
		await Promise.all([sayAll(), room.start(kind)]);
});
