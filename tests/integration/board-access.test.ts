import { and, eq } from 'drizzle-orm';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, newBoardDoc } from '$lib/board';
import { closeCodes } from '$lib/protocol/closeCodes';
import { limits } from '$lib/protocol/limits';
import { endSession } from '$lib/server/auth';
import {
	board,
	boardUpdate,
	membership,
	participant,
	session,
	workshop
} from '$lib/server/db/schema';
import { publish } from '$lib/server/events';
import { TestBoards } from '../support/boards.ts';
import { signIn, TestParticipant } from '../support/participant.ts';
import { attempt, RawClient } from '../support/rawClient.ts';
import { newProject } from '../support/project.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile();

/** A message of kind sync that carries a note nobody has seen. */
function editMessage(step: 1 | 2, doc = noteDoc()): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, 0);
	encoding.writeVarUint(encoder, step);
	encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(doc));
	return encoding.toUint8Array(encoder);
}

function noteDoc(): Y.Doc {
	const doc = newBoardDoc();
	const author = { id: null, name: null, sectorId: null };
	addNote(doc, { text: 'smuglet ind', sectionKey: 's', author, writtenAt: 1 }, null);
	return doc;
}

const rowsOf = (boardId: string) =>
	boards.db.select().from(boardUpdate).where(eq(boardUpdate.boardId, boardId));

async function newGuest(): Promise<{ id: string; cookie: string }> {
	const [guest] = await boards.db
		.insert(participant)
		.values({ workshopId: boards.project.workshop.id, sectorId: boards.project.sectors.school })
		.returning({ id: participant.id });
	if (!guest) throw new Error('nobody joined');
	return { id: guest.id, cookie: await signIn(boards.db, { participantId: guest.id }) };
}

describe('nobody gets a byte of a board', () => {
	it('without a session, or with one that is no good', async () => {
		const url = boards.address(await boards.newBoard());
		const cookie = await boards.cookieOf('member');
		const expired = await boards.cookieOf('reader');
		const past = new Date(Date.now() - 1000);
		const id = expired.split('=')[1]?.split('.')[0] ?? '';
		await boards.db.update(session).set({ expiresAt: past }).where(eq(session.id, id));
		const spoilt = [`${cookie}x`, 'handlekraft_session=', expired];
		for (const headers of [{}, ...spoilt.map((one) => ({ cookie: one }))])
			expect(await attempt(url, { headers: { ...headers } })).toEqual({
				status: 401,
				code: null,
				bytes: 0
			});
	});

	it.each(['reader'] as const)('as %s, who may not read boards', async (role) => {
		const url = boards.address(await boards.newBoard());
		const headers = { cookie: await boards.cookieOf(role) };
		expect(await attempt(url, { headers })).toEqual({
			status: null,
			code: closeCodes.notAllowed,
			bytes: 0
		});
	});

	it('of another project, or as a guest of another workshop', async () => {
		const other = await newProject(boards.db);
		const address = boards.address(other.board.id);
		const refused = { status: null, code: closeCodes.notAllowed, bytes: 0 };
		const lead = await boards.cookieOf('projectLead');
		expect(await attempt(address, { headers: { cookie: lead } })).toEqual(refused);
		const { cookie } = await newGuest();
		expect(await attempt(address, { headers: { cookie } })).toEqual(refused);
		const own = boards.address(await boards.newBoard(null));
		expect(await attempt(own, { headers: { cookie } })).toEqual(refused);
	});

	it('that was deleted, or never was', async () => {
		const headers = { cookie: await boards.cookieOf('member') };
		const boardId = await boards.newBoard();
		await boards.db.update(board).set({ deletedAt: new Date() }).where(eq(board.id, boardId));
		expect(await attempt(boards.address(boardId), { headers })).toEqual({
			status: null,
			code: closeCodes.boardDeleted,
			bytes: 0
		});
		const unknown = boards.address('00000000-0000-4000-8000-000000000000');
		expect(await attempt(unknown, { headers })).toEqual({
			status: null,
			code: closeCodes.unknownBoard,
			bytes: 0
		});
	});

	it('from another origin, though the cookie is good', async () => {
		const url = boards.address(await boards.newBoard());
		const cookie = await boards.cookieOf('member');
		const { origin } = boards.server;
		for (const foreign of [
			'null',
			'http://evil.test',
			`${origin}.evil.test`,
			`${origin}0`,
			'http://127.0.0.1',
			`${origin}@evil.test`
		])
			expect(await attempt(url, { headers: { cookie, origin: foreign } })).toEqual({
				status: 403,
				code: null,
				bytes: 0
			});
	});

	it('at an address that names none', async () => {
		const headers = { cookie: await boards.cookieOf('member') };
		const root = boards.server.origin.replace('http', 'ws');
		for (const path of [
			'/sync/board/',
			'/sync/board/1',
			'/sync/',
			`/sync/board/${await boards.newBoard()}/x`
		])
			expect((await attempt(root + path, { headers })).status).toBe(404);
	});
});

describe('a guest', () => {
	it('writes on the workshop’s board, under the name the server knows', async () => {
		const boardId = await boards.newBoard();
		const { id, cookie } = await newGuest();
		const { origin } = boards.server;
		const author = { id: 'somebody else', name: 'Borgmesteren', sectorId: 'x' };
		const guest = boards.keep(new TestParticipant({ origin, boardId, cookie, author }));
		await guest.live();
		guest.write('fra en gæst');
		await until(() => guest.notes[0]?.authorId === id);
		expect(guest.notes[0]).toMatchObject({
			authorName: null,
			sectorId: boards.project.sectors.school
		});
	});

	it('reads on, but writes no more, when the workshop closes', async () => {
		const boardId = await boards.newBoard();
		const { cookie } = await newGuest();
		const { origin } = boards.server;
		const guest = boards.keep(new TestParticipant({ origin, boardId, cookie }));
		await until(() => guest.connection.rights === 'write');
		const { id } = boards.project.workshop;
		const open = (isOpen: boolean) =>
			boards.db.update(workshop).set({ isOpen }).where(eq(workshop.id, id));
		await open(false);
		publish({ kind: 'workshop.changed', projectId: boards.project.id, workshopId: id });
		await until(() => guest.connection.rights === 'read' && guest.connection.state === 'live');
		await open(true);
	});
});

describe('who may only read', () => {
	it('is sent the board, and writes in none of the ways there are', async () => {
		const boardId = await boards.newBoard();
		const member = await boards.join(boardId);
		member.write('læs mig');
		await member.stored();
		const before = (await rowsOf(boardId)).length;
		const cookie = await boards.cookieOf('steering');
		const reader = await RawClient.open(boards.address(boardId), { headers: { cookie } });
		reader.send(editMessage(1));
		reader.send(editMessage(2));
		reader.send(editMessage(1, member.doc));
		const polite = await boards.join(boardId, 'steering');
		expect(polite.texts).toEqual(['læs mig']);
		polite.write('også mig');
		member.write('til sidst');
		await until(() => polite.texts.includes('til sidst'));
		expect(member.texts).toEqual(['læs mig', 'til sidst']);
		expect((await rowsOf(boardId)).length).toBeGreaterThan(before);
		const doc = newBoardDoc();
		for (const { update } of await rowsOf(boardId)) Y.applyUpdate(doc, update);
		expect(JSON.stringify(doc.getMap('notes').toJSON())).not.toMatch(/smuglet ind|også mig/);
		reader.close();
	});
});

describe('a right that is withdrawn', () => {
	it('closes the socket when the session ends', async () => {
		const boardId = await boards.newBoard();
		const member = await boards.join(boardId);
		const sessions = await boards.db
			.select({ id: session.id })
			.from(session)
			.where(eq(session.userId, boards.project.people.member.userId));
		for (const { id } of sessions) await endSession(boards.db, id);
		expect(await member.refused()).toBe(closeCodes.signedOut);
	});

	it('closes the socket when the membership ends', async () => {
		const boardId = await boards.newBoard();
		const member = await boards.join(boardId, 'facilitator');
		const { userId } = boards.project.people.facilitator;
		await boards.db
			.update(membership)
			.set({ endedAt: new Date() })
			.where(and(eq(membership.userId, userId), eq(membership.projectId, boards.project.id)));
		publish({ kind: 'membership.changed', projectId: boards.project.id, userId });
		expect(await member.refused()).toBe(closeCodes.notAllowed);
	});

	it('closes the socket when the board is deleted', async () => {
		const boardId = await boards.newBoard();
		const member = await boards.join(boardId);
		await boards.db.update(board).set({ deletedAt: new Date() }).where(eq(board.id, boardId));
		publish({ kind: 'board.deleted', projectId: boards.project.id, boardId });
		expect(await member.refused()).toBe(closeCodes.boardDeleted);
	});
});

it('one person has at most so many boards open', async () => {
	const url = boards.address(await boards.newBoard());
	const headers = { cookie: await boards.cookieOf('projectLead') };
	const open = await Promise.all(
		Array.from({ length: limits.connectionsPerUser }, () => RawClient.open(url, { headers }))
	);
	expect((await attempt(url, { headers })).code).toBe(closeCodes.tooManyConnections);
	open.forEach((client) => client.close());
});
