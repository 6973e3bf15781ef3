import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { boardNote } from '$lib/server/db/schema';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { signIn, TestParticipant } from '../support/participant.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { until } from '../support/until.ts';
import { Wire } from '../support/wire.ts';

let database: TestDatabase;
let project: TestProject;
let wire: Wire;
let server: BuiltServer;
let cookie: string;

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
	cookie = await signIn(database.db, { userId: project.people.member.userId });
	wire = await Wire.open(database.url);
	server = await startBuiltServer(wire.url);
});
afterAll(async () => {
	await server?.stop();
	wire?.cut();
	await database?.close();
});

const get = async (path: string, headers: Record<string, string> = {}) => {
	const response = await fetch(server.origin + path, { redirect: 'manual', headers });
	return { status: response.status, body: await response.text() };
};
const home = () => get(`/projects/${project.slug}`, { cookie });

it('says so while the database is away, keeps what needs none, and comes back by itself', async () => {
	expect((await get('/readyz')).status).toBe(200);
	expect((await home()).status).toBe(200);

	wire.cut();
	await until(async () => (await get('/readyz')).status === 503);
	expect((await get('/healthz')).status).toBe(200);
	expect((await get('/login')).status).toBe(200);
	const known = await home();
	expect(known.status).toBe(503);
	const unknown = await get('/j/K7M3QP');
	expect(unknown.status).toBe(503);
	for (const { body } of [known, unknown]) expect(body).not.toMatch(/select|ECONN|session/i);

	await wire.mend();
	await until(async () => (await get('/readyz')).status === 200);
	expect((await home()).status).toBe(200);
});

it('ends when it is told to although the database is away, and nothing that people wrote is lost', async () => {
	const anna = new TestParticipant({
		origin: server.origin,
		boardId: project.board.id,
		cookie
	});
	anna.write('mens alt var godt');
	await anna.stored();

	wire.cut();
	anna.write('uden database');
	await until(() => anna.connection.savingFails);
	// It would cut itself off after 10 s, and then with 1.
	expect(await server.stop()).toBe(0);
	expect(anna.connection.unsaved).toBe(true);

	await wire.mend();
	server = await startBuiltServer(wire.url, Number(new URL(server.origin).port));
	await anna.stored();
	await until(async () => {
		const notes = await database.db.select({ text: boardNote.text }).from(boardNote);
		return isDeepStrictEqual(notes.map(({ text }) => text).sort(), anna.texts);
	});
	anna.leave();
});
