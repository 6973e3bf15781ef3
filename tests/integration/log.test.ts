import { eq, sql } from 'drizzle-orm';
import * as encoding from 'lib0/encoding';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as Y from 'yjs';
import { newBoardDoc } from '$lib/board';
import { closeCodes } from '$lib/protocol/closeCodes';
import { messageKinds, syncSteps } from '$lib/protocol/messages';
import { board } from '$lib/server/db/schema';
import { presenceMessage } from '$server/realtime/room/sync';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { signIn, TestParticipant } from '../support/participant.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { attempt, RawClient } from '../support/rawClient.ts';
import { until } from '../support/until.ts';

/** Stands in everything that is written below, and must stand nowhere in the log. */
const WORD = 'syvsover';

let database: TestDatabase;
let project: TestProject;
let server: BuiltServer;
let cookie: string;
const people: TestParticipant[] = [];

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
	server = await startBuiltServer(database.url, 0, { LOG_LEVEL: 'debug' });
	cookie = await signIn(database.db, { userId: project.people.member.userId });
});
afterAll(async () => {
	people.forEach((person) => person.leave());
	await server?.stop();
	await database?.close();
});

const address = () => `${server.origin.replace('http', 'ws')}/sync/board/${project.board.id}`;

/** Waits until the log says so. */
const said = (message: string) => until(() => server.output().includes(`"msg":"${message}"`));

async function join(): Promise<TestParticipant> {
	const { origin } = server;
	const person = new TestParticipant({ origin, boardId: project.board.id, cookie });
	people.push(person);
	await person.live();
	return person;
}

const offenders = ['facilitator', 'projectLead', 'member'] as const;
let offences = 0;

/**
 * Sends it, and waits until the server has hung up on that. Each time it is another person: who does it
 * again and again is not let in.
 */
async function refused(message: Uint8Array | string): Promise<number> {
	const role = offenders[offences % offenders.length] ?? 'member';
	offences += 1;
	const cookie = await signIn(database.db, { userId: project.people[role].userId });
	const client = await RawClient.open(address(), { headers: { cookie } });
	client.send(message);
	return client.closed;
}

function updateMessage(change: (doc: Y.Doc) => void): Uint8Array {
	const doc = newBoardDoc();
	change(doc);
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, messageKinds.sync);
	encoding.writeVarUint(encoder, syncSteps.step2);
	encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(doc));
	return encoding.toUint8Array(encoder);
}

const tables = {
	away: (table: string) => database.db.execute(sql.raw(`alter table ${table} rename to away`)),
	back: (table: string) => database.db.execute(sql.raw(`alter table away rename to ${table}`))
};

it('the log holds nothing that people wrote, whatever goes wrong with it', async () => {
	const anna = await join();

	// What is no message, no presence, no board, no session and no address of ours.
	const presence = presenceMessage([{ clientId: 7, clock: 1, state: `{"x": ${WORD}` }]);
	expect(await refused(presence)).toBe(closeCodes.badMessage);
	const foreign = updateMessage((doc) => doc.getMap(WORD).set(WORD, WORD));
	expect(await refused(foreign)).toBe(closeCodes.badMessage);
	const longKey = updateMessage((doc) => doc.getMap('notes').set(WORD.repeat(100), 1));
	expect(await refused(longKey)).toBe(closeCodes.badMessage);
	expect(await refused(Buffer.from(WORD))).toBe(closeCodes.badMessage);
	await refused(WORD);
	await attempt(`${address()}/${WORD}?${WORD}=${WORD}`, { headers: { cookie: WORD } });
	await attempt(address(), { headers: { cookie, origin: `http://${WORD}.test` } });
	await said('a message was refused');

	// What is put back.
	anna.write(`${WORD} 010190-1234`);
	await until(() => anna.putBack.length === 1);

	// What cannot be stored, for a while.
	await tables.away('board_update');
	anna.write(`${WORD} venter`);
	await said('updates are not stored yet');
	await tables.back('board_update');
	await anna.stored();
	await tables.away('board_note');
	anna.write(`${WORD} læses senere`);
	await said('the readable copy is behind');
	await tables.back('board_note');

	// Pages that fail or refuse, with words in their addresses and forms.
	const get = (path: string) => fetch(server.origin + path, { headers: { cookie } });
	await get(`/${WORD}`);
	await get(`/projects/${WORD}`);
	await tables.away('user_account');
	const body = new URLSearchParams({ email: `${WORD}@example.org`, password: WORD });
	const headers = { origin: server.origin };
	const failed = await fetch(`${server.origin}/login`, { method: 'POST', body, headers });
	expect(failed.status).toBe(500);
	await said('a request failed');
	await tables.back('user_account');

	// What can never be stored: the board is gone for good.
	await database.db.delete(board).where(eq(board.id, project.board.id));
	anna.write(`${WORD} for sent`);
	await said('updates were given up');

	await server.stop();
	expect(server.output()).not.toContain(WORD);
});
