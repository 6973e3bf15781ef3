import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, newBoardDoc, noteText } from '$lib/board';
import { closeCodes } from '$lib/protocol/closeCodes';
import { limits } from '$lib/protocol/limits';
import { participant } from '$lib/server/db/schema';
import { presenceMessage, step2Message, updateMessage } from '../../server/realtime/room/sync';
import { TestBoards } from '../support/boards.ts';
import { signIn, TestParticipant } from '../support/participant.ts';
import { attempt, RawClient } from '../support/rawClient.ts';
import { newServer } from '../support/server.ts';
import { until } from '../support/until.ts';

// "Transport and sync", the rows on how much may come how fast, and on presence. Readers that do not
// read are tried in board-readers.test.ts.
const boards = TestBoards.forThisFile();

const NOTHING = new Uint8Array([0, 0]);
const QUESTION = new Uint8Array([0, 0, 1, 0]);
const author = { id: null, name: null, sectorId: null };

async function openRaw(boardId: string): Promise<RawClient> {
	const cookie = await boards.cookieOf('facilitator');
	const raw = await RawClient.open(boards.address(boardId), { headers: { cookie } });
	raw.send(step2Message(NOTHING));
	return raw;
}

function noteUpdate(text: string): Uint8Array {
	const doc = newBoardDoc();
	addNote(doc, { text, sectionKey: 's', author, writtenAt: 1 }, null);
	return Y.encodeStateAsUpdate(doc);
}

describe('who floods a board', () => {
	it.each<[string, Uint8Array, number]>([
		['with edits', updateMessage(NOTHING), limits.rates.edits.burst + 500],
		['with questions', QUESTION, limits.rates.questions.burst + 20]
	])('%s is hung up on, while other boards are served', async (_what, message, count) => {
		const [boardId, elsewhere] = [await boards.newBoard(), await boards.newBoard()];
		const anna = await boards.join(boardId);
		const bo = await boards.join(elsewhere);
		const raw = await openRaw(boardId);
		for (let sent = 0; sent < count; sent += 1) raw.send(message);
		bo.write('uforstyrret');
		await bo.stored();
		expect(await raw.closed).toBe(closeCodes.tooFast);
		anna.write('stadig her');
		await anna.stored();
		expect(anna.connection.state).toBe('live');
	});

	it('with presence is not: what is too much is passed over', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const raw = await openRaw(boardId);
		const count = limits.rates.presence.burst * 5;
		for (let clock = 1; clock <= count; clock += 1)
			raw.send(presenceMessage([{ clientId: 5, clock, state: '{}' }]));
		raw.send(updateMessage(noteUpdate('kom frem')));
		await until(() => anna.texts.includes('kom frem'));
		expect(raw.isOpen).toBe(true);
		raw.close();
	});
});

describe('presence', () => {
	it('of others is neither forged nor taken away, and nobody is hung up on for an echo', async () => {
		const boardId = await boards.newBoard();
		const [anna, bo] = [await boards.join(boardId), await boards.join(boardId, 'projectLead')];
		const seen = () => bo.connection.awareness.getStates().get(anna.doc.clientID);
		await until(() => seen()?.user?.name === boards.project.people.member.name);
		const raw = await openRaw(boardId);
		const entry = (clientId: number, clock: number, state: object | null) => ({
			clientId,
			clock,
			state: JSON.stringify(state)
		});
		const mine = (clock: number, noteKey: string) => entry(5, clock, { noteKey });
		raw.send(presenceMessage([mine(1, 'et sted')]));
		raw.send(presenceMessage([entry(anna.doc.clientID, 99, { noteKey: 'forfalsket' })]));
		raw.send(presenceMessage([entry(anna.doc.clientID, 99, null)]));
		raw.send(presenceMessage([entry(6, 1, { noteKey: 'en anden' })]));
		raw.send(presenceMessage([entry(5, 2, { noteKey: 'x'.repeat(limits.presenceBytes) })]));
		raw.send(presenceMessage([mine(3, 'til sidst')]));
		const states = () => bo.connection.awareness.getStates();
		await until(() => states().get(5)?.noteKey === 'til sidst');
		expect(states().get(5)?.user.name).toBe(boards.project.people.facilitator.name);
		expect(seen()?.noteKey).toBeUndefined();
		expect(states().has(6)).toBe(false);
		raw.close();
	});
});

describe('honest work is never refused', () => {
	it('thirty notes a second, forty long edits at once, and twenty thousand letters pasted', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		for (let count = 0; count < 30; count += 1) anna.write(`seddel ${count}`);
		const key = anna.write('');
		for (let count = 0; count < 40; count += 1) {
			const text = noteText(anna.doc, key);
			anna.doc.transact(() => text?.insert(0, 'å'.repeat(2000)), 'test');
			anna.doc.transact(() => text?.delete(0, 2000), 'test');
		}
		noteText(anna.doc, key)?.insert(0, 'x'.repeat(20_000));
		await anna.stored();
		expect(anna.connection.closeCode).toBeNull();
		// Too long for a note, and therefore cut; that is no reason to hang up.
		await until(() => anna.putBack.some(({ reason }) => reason === 'tooLong'));
		await until(() => anna.texts.every(({ length }) => length <= 280));
		expect(anna.notes).toHaveLength(31);
	});

	it('two hundred edits that come back in one message', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const key = anna.write('ord');
		await anna.stored();
		anna.drop();
		for (let count = 0; count < 200; count += 1)
			anna.edit(key, `ord ${'ja nej '.repeat(count % 7)}${count}`);
		anna.comeBack();
		await anna.stored();
		const other = await boards.join(boardId);
		expect(other.texts).toEqual(anna.texts);
		expect(anna.putBack).toEqual([]);
	});

	it('one person on seven devices', async () => {
		const boardId = await boards.newBoard();
		const devices = await Promise.all(Array.from({ length: 7 }, () => boards.join(boardId)));
		devices.forEach((device, index) => device.write(`fra ${index}`));
		await until(() => devices.every(({ texts }) => texts.length === 7));
	});

	it('eighty people who come back at once from one address', async () => {
		const boardId = await boards.newBoard();
		const guests = await boards.db
			.insert(participant)
			.values(
				Array.from({ length: 80 }, () => ({
					workshopId: boards.project.workshop.id,
					sectorId: boards.project.sectors.school
				}))
			)
			.returning({ participantId: participant.id });
		const { origin } = boards.server;
		const people = await Promise.all(
			guests.map(async (guest) => {
				const cookie = await signIn(boards.db, guest);
				return boards.keep(new TestParticipant({ origin, boardId, cookie }));
			})
		);
		await Promise.all(people.map((person) => person.live()));
		people.forEach((person) => person.drop());
		people.forEach((person) => person.comeBack());
		await Promise.all(people.map((person) => person.live()));
	});
});

it('who sends what is bad, comes back and does it again is not let in for a while, and others are', async () => {
	await boards.server.stop();
	boards.server = await newServer(boards.database, { offences: 3 });
	const boardId = await boards.newBoard();
	for (let count = 0; count < 3; count += 1) {
		const raw = await openRaw(boardId);
		raw.send(new Uint8Array([99]));
		expect(await raw.closed).toBe(closeCodes.badMessage);
	}
	const headers = { cookie: await boards.cookieOf('facilitator') };
	const turnedAway = await attempt(boards.address(boardId), { headers });
	expect(turnedAway).toEqual({ status: null, code: closeCodes.tooFast, bytes: 0 });
	const anna = await boards.join(boardId);
	anna.write('uforstyrret');
	await anna.stored();
});

it('who is refused again and again is told to wait, long after whoever is let in', async () => {
	const database = boards.database;
	await boards.server.stop();
	const server = await newServer(database, { attempts: { all: 12, refused: 3 } });
	try {
		const url = `${server.origin.replace('http', 'ws')}/sync/board/${await boards.newBoard()}`;
		const headers = { cookie: await boards.cookieOf('member') };
		const open = async () => {
			const raw = await RawClient.open(url, { headers });
			raw.close();
			await raw.closed;
		};
		for (let count = 0; count < 6; count += 1) await open();
		for (let count = 0; count < 3; count += 1) expect((await attempt(url)).status).toBe(401);
		expect((await attempt(url)).status).toBe(429);
	} finally {
		await server.stop();
		boards.server = await newServer(database);
	}
});
