import { utimesSync } from 'node:fs';
import { isDeepStrictEqual, stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runNode, type RunningCommand } from '../support/command.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { signIn, TestParticipant } from '../support/participant.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { until } from '../support/until.ts';

let database: TestDatabase;
let project: TestProject;
let dev: RunningCommand;
let origin: string;
const people: TestParticipant[] = [];

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
	const vite = ['node_modules/vite/bin/vite.js', 'dev', '--host', '127.0.0.1', '--port', '0'];
	dev = runNode(vite, { DATABASE_URL: database.url, LOG_LEVEL: 'warn' });
	await dev.until('Local');
	const address = () => /http:\/\/127\.0\.0\.1:\d+/.exec(stripVTControlCharacters(dev.said()))?.[0];
	await until(() => address() !== undefined);
	origin = address() ?? '';
});

afterAll(async () => {
	people.forEach((person) => person.leave());
	dev?.child.kill('SIGTERM');
	await dev?.exit;
	await database?.close();
});

async function join(): Promise<TestParticipant> {
	const cookie = await signIn(database.db, { userId: project.people.member.userId });
	const person = new TestParticipant({ origin, boardId: project.board.id, cookie });
	people.push(person);
	await person.live();
	return person;
}

it('serves boards before any page was asked for, and keeps them whole when server code changes', async () => {
	const [anna, bo] = [await join(), await join()];
	anna.write('før');
	await until(() => bo.texts.includes('før'));
	let closed = 0;
	anna.connection.onChange(() => {
		if (anna.connection.state === 'offline') closed += 1;
	});
	const now = new Date();
	utimesSync('server/realtime/room/window.ts', now, now);
	await until(() => closed > 0 && anna.connection.state === 'live');
	anna.write('fra Anna');
	bo.write('fra Bo');
	// The server's word on who wrote what comes after the words.
	await until(() => anna.texts.length === 3 && isDeepStrictEqual(anna.notes, bo.notes));
	expect(dev.child.exitCode).toBeNull();
});
