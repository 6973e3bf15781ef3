import { isDeepStrictEqual } from 'node:util';
import { eq } from 'drizzle-orm';
import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeCodes } from '$lib/protocol/closeCodes';
import { boardNote } from '$lib/server/db/schema';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { signIn, TestParticipant } from '../support/participant.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { RawClient } from '../support/rawClient.ts';
import { until } from '../support/until.ts';

let database: TestDatabase;
let project: TestProject;
let server: BuiltServer;
const people: TestParticipant[] = [];

beforeAll(async () => {
	if (!existsSync('build/handler.js')) throw new Error('There is no build/: run `npm run build`.');
	database = await newDatabase();
	project = await newProject(database.db);
	server = await startBuiltServer(database.url);
});

afterAll(async () => {
	people.forEach((person) => person.leave());
	await server?.stop();
	await database?.close();
});

async function join(): Promise<TestParticipant> {
	const cookie = await signIn(database.db, { userId: project.people.member.userId });
	const { origin } = server;
	const person = new TestParticipant({ origin, boardId: project.board.id, cookie });
	people.push(person);
	return person;
}

const words = async () =>
	(await database.db.select().from(boardNote).where(eq(boardNote.boardId, project.board.id)))
		.map(({ text }) => text)
		.sort();

it('reads the text of a note: there is one copy of Yjs in it', async () => {
	const anna = await join();
	await anna.live();
	anna.write('fra anbefaling til handling');
	await anna.stored();
	await until(async () => (await words()).includes('fra anbefaling til handling'));
});

it('loses nothing it has called stored when it is killed, and everybody comes back by themselves', async () => {
	const [anna, bo] = [await join(), await join()];
	await Promise.all([anna.live(), bo.live()]);
	for (let round = 0; round < 3; round += 1) {
		anna.write(`Anna ${round}`);
		bo.write(`Bo ${round}`);
		await anna.stored();
		const port = Number(new URL(server.origin).port);
		await server.kill();
		anna.write(`Anna uden net ${round}`);
		server = await startBuiltServer(database.url, port);
		await Promise.all([anna.stored(), bo.stored()]);
	}
	await until(() => anna.texts.length === 10 && bo.texts.length === 10);
	// The server's word on who wrote what comes after the words.
	await until(() => isDeepStrictEqual(anna.notes, bo.notes));
	await until(async () => (await words()).length === 10);
	expect(await words()).toEqual(anna.texts);
});

it('stores everything, hangs up with 1012 and ends when it is told to stop; everybody comes back', async () => {
	const anna = await join();
	await anna.live();
	const cookie = await signIn(database.db, { userId: project.people.member.userId });
	const address = `${server.origin.replace('http', 'ws')}/sync/board/${project.board.id}`;
	const listener = await RawClient.open(address, { headers: { cookie } });
	anna.write('lige før lukketid');
	await anna.stored();
	anna.write('efter lukketid');
	expect(await server.stop()).toBe(0);
	expect(await listener.closed).toBe(closeCodes.restarting);
	expect(await words()).toContain('lige før lukketid');
	server = await startBuiltServer(database.url, Number(new URL(server.origin).port));
	await anna.stored();
	await until(async () => (await words()).includes('efter lukketid'));
});
