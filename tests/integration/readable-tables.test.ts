import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { participantActors } from '$lib/server/auth/participantActors';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { newProject } from '../support/project.ts';
import { TestRoom } from '../support/workshopRoom.ts';
import { readableTables } from '../../src/routes/(member)/projects/[project]/workshops/[workshop=id]/take-part/readableTables';

let database: TestDatabase;
let room: TestRoom;
let anne: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	room = await TestRoom.lay(database.db, await newProject(database.db), { tables: 3 });
	({ participantId: anne } = await room.join('Anne'));
});

async function readable(): Promise<number[]> {
	const actor = (await participantActors(database.db, [anne])).get(anne)!;
	return (await readableTables(database, actor)).map(({ number }) => number);
}

it('is one’s own table alone, until a gallery opens them all', async () => {
	const own = (await room.seatOf(anne)).table!.number;
	await room.start('tables');
	expect(await readable()).toEqual([own]);
	await room.start('gallery');
	expect(await readable()).toEqual([1, 2, 3]);
});
