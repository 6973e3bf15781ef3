import { and, asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, newBoardDoc, newBoardUpdate, noteText, readNotes } from '$lib/board';
import { closeCodes } from '$lib/protocol/closeCodes';
import { endSession } from '$lib/server/auth';
import { deleteBoard } from '$lib/server/commands/deleteBoard';
import { boardUpdate, membership, session } from '$lib/server/db/schema';
import { publish } from '$lib/server/events';
import { BoardUndo } from '$lib/session/BoardUndo';
import { step2Message, updateMessage } from '../../server/realtime/room/sync';
import { TestBoards } from '../support/boards.ts';
import { writeUpdate, type IdSpec, type StructSpec } from '../support/hostileUpdate.ts';
import { TestParticipant } from '../support/participant.ts';
import { RawClient } from '../support/rawClient.ts';
import { until } from '../support/until.ts';

// "Transport and sync", the rows on whose things are whose: client ids, what others have written,
// boards that are deleted, rights that are withdrawn, and people who may only read.
const boards = TestBoards.forThisFile();

const NOTHING = new Uint8Array([0, 0]);
const author = { id: null, name: null, sectorId: null };

/** Somebody with a client of their own making, who has answered what the server asked for. */
async function mallory(boardId: string, role: 'facilitator' | 'steering' = 'facilitator') {
	const cookie = await boards.cookieOf(role);
	const raw = await RawClient.open(boards.address(boardId), { headers: { cookie } });
	raw.send(step2Message(NOTHING));
	return raw;
}

/** What a client sends that does this to a copy of the board. */
function doing(board: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array {
	const copy = newBoardDoc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(board));
	let sent: Uint8Array = NOTHING;
	copy.on('update', (update: Uint8Array) => (sent = update));
	copy.transact(() => change(copy));
	return sent;
}

/** The board as its log alone has it. */
async function stored(boardId: string): Promise<{ rows: number; doc: Y.Doc }> {
	const rows = await boards.db
		.select({ update: boardUpdate.update })
		.from(boardUpdate)
		.where(eq(boardUpdate.boardId, boardId))
		.orderBy(asc(boardUpdate.id));
	const doc = newBoardDoc();
	for (const { update } of rows) Y.applyUpdate(doc, update);
	return { rows: rows.length, doc };
}

const add = (doc: Y.Doc, text: string) =>
	void addNote(doc, { text, sectionKey: 's', author, writtenAt: 1 }, null);

const notes = (doc: Y.Doc) => doc.getMap<Y.Map<unknown>>('notes');

describe('what others have written goes to the bin and nowhere else', () => {
	it.each<[string, (doc: Y.Doc, key: string) => void]>([
		['a note is deleted', (doc, key) => notes(doc).delete(key)],
		['a note is put in its place', (doc, key) => notes(doc).set(key, new Y.Map())],
		['something else is put in its place', (doc, key) => notes(doc).set(key, 1 as never)],
		['its text is deleted', (doc, key) => notes(doc).get(key)?.delete('text')],
		[
			'another text is put in its place',
			(doc, key) => notes(doc).get(key)?.set('text', new Y.Text())
		],
		['its links are deleted', (doc, key) => notes(doc).get(key)?.delete('recommendations')],
		['the sections are deleted', (doc) => doc.getMap('sections').clear()],
		['everything is deleted', (doc) => (notes(doc).clear(), doc.getMap('sections').clear())]
	])('where %s, the client is hung up on', async (_what, harm) => {
		const boardId = await boards.newBoard();
		await boards.server.realtime.editBoard(boardId, (doc) =>
			Y.applyUpdate(doc, newBoardUpdate(['Idéer']))
		);
		const anna = await boards.join(boardId);
		const key = anna.write('skal blive');
		await anna.stored();
		const before = anna.notes;
		const raw = await mallory(boardId);
		raw.send(updateMessage(doing(anna.doc, (doc) => harm(doc, key))));
		expect(await raw.closed).toBe(closeCodes.badMessage);
		const other = await boards.join(boardId);
		expect(other.notes).toEqual(before);
		expect(other.doc.getMap('sections').size).toBe(1);
		expect(anna.notes).toEqual(before);
	});

	it('taking back a note one has added, and doing it again, is no such thing', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const undo = new BoardUndo(anna.doc);
		const key = addNote(
			anna.doc,
			{ text: 'fortryd', sectionKey: 's', author, writtenAt: 1 },
			undo.origin
		);
		undo.beginStep();
		anna.doc.transact(() => noteText(anna.doc, key)?.insert(0, 'hurtigt '), undo.origin);
		await anna.stored();
		undo.undo();
		undo.undo();
		await anna.stored();
		expect(anna.texts).toEqual([]);
		expect(readNotes((await stored(boardId)).doc, { deleted: true })).toHaveLength(1);
		undo.redo();
		undo.redo();
		await anna.stored();
		expect(anna.texts).toEqual(['hurtigt fortryd']);
		expect(anna.connection.state).toBe('live');
		undo.destroy();
	});
});

/** Letters behind the last that a client has written. */
function goOn(board: Y.Doc, client: number, letters: string): Uint8Array {
	const text = [...notes(board).values()][0]?.get('text') as Y.Text;
	const first = text._start;
	if (!first) throw new Error('there is no letter to go on from');
	const origin: IdSpec = { at: 'anywhere', ...first.id };
	const struct: StructSpec = {
		kind: 4,
		origin,
		rightOrigin: null,
		parent: 'notes',
		key: null,
		length: 1,
		letters,
		value: null,
		values: 1,
		type: 1
	};
	const part = { client, shift: 0, lie: 0, structs: [struct] };
	return writeUpdate(board, { parts: [part], deletes: [] });
}

describe('a client id is whose it was first', () => {
	it('and nobody else writes under it, not even after a restart', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		anna.write('Annas');
		await anna.stored();
		const forged = updateMessage(goOn(anna.doc, anna.doc.clientID, 'forfalsket'));
		const first = await mallory(boardId);
		first.send(forged);
		expect(await first.closed).toBe(closeCodes.badMessage);
		anna.drop();
		await boards.restart();
		const second = await mallory(boardId);
		second.send(forged);
		expect(await second.closed).toBe(closeCodes.badMessage);
		anna.comeBack();
		anna.write('og mere');
		await anna.stored();
		expect(anna.texts).toEqual(['Annas', 'og mere']);
	});

	it('but the same person writes on under it from another device', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		anna.write('herfra');
		await anna.stored();
		anna.drop();
		anna.write('uden net');
		const cookie = await boards.cookieOf('member');
		const { origin } = boards.server;
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(anna.doc));
		const again = boards.keep(new TestParticipant({ origin, boardId, cookie, doc: copy }));
		await again.stored();
		expect(readNotes((await stored(boardId)).doc)).toHaveLength(2);
	});

	it('and anybody may send again what the board has', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		anna.write('Annas');
		await anna.stored();
		const raw = await mallory(boardId);
		raw.send(step2Message(Y.encodeStateAsUpdate(anna.doc)));
		raw.send(updateMessage(doing(anna.doc, (doc) => add(doc, 'min egen'))));
		await until(() => anna.texts.includes('min egen'));
		expect(anna.notes.find(({ text }) => text === 'Annas')?.authorId).toBe(
			boards.project.people.member.userId
		);
		raw.close();
	});
});

it('a deleted board is not pushed back by somebody who still has it', async () => {
	const boardId = await boards.newBoard();
	const anna = await boards.join(boardId);
	anna.write('før');
	await anna.stored();
	anna.drop();
	anna.write('efter');
	const context = { db: boards.db, actor: boards.project.people.projectLead, now: new Date() };
	await deleteBoard(context, { projectId: boards.project.id, boardId });
	const { rows } = await stored(boardId);
	anna.comeBack();
	expect(await anna.refused()).toBe(closeCodes.boardDeleted);
	await boards.restart();
	anna.comeBack();
	expect(await anna.refused()).toBe(closeCodes.boardDeleted);
	expect((await stored(boardId)).rows).toBe(rows);
});

describe('after a right is withdrawn not a byte more comes, and none is taken', () => {
	it.each<[string, number, (boardId: string) => Promise<void>]>([
		['the session ends', closeCodes.signedOut, endSessions],
		['the membership ends', closeCodes.notAllowed, endMembership],
		['the board is deleted', closeCodes.boardDeleted, removeBoard]
	])('because %s', async (_what, code, withdraw) => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		anna.write('før');
		await anna.stored();
		const raw = await mallory(boardId);
		await until(() => raw.received.length > 0);
		await withdraw(boardId);
		expect(await raw.closed).toBe(code);
		const heard = raw.received.length;
		raw.send(step2Message(doing(newBoardDoc(), (doc) => add(doc, 'smuglet'))));
		anna.write('efter');
		if (code !== closeCodes.boardDeleted) await anna.stored();
		expect(raw.received.length).toBe(heard);
		expect(JSON.stringify(notes((await stored(boardId)).doc).toJSON())).not.toContain('smuglet');
		await giveBack();
	});

	async function endSessions(): Promise<void> {
		const { userId } = boards.project.people.facilitator;
		const open = await boards.db.select().from(session).where(eq(session.userId, userId));
		for (const { id } of open) await endSession(boards.db, id);
	}

	const setEnd = (endedAt: Date | null) => {
		const { userId } = boards.project.people.facilitator;
		return boards.db
			.update(membership)
			.set({ endedAt })
			.where(and(eq(membership.userId, userId), eq(membership.projectId, boards.project.id)));
	};

	async function endMembership(): Promise<void> {
		await setEnd(new Date());
		const { userId } = boards.project.people.facilitator;
		publish({ kind: 'membership.changed', projectId: boards.project.id, userId });
	}

	async function removeBoard(boardId: string): Promise<void> {
		const context = { db: boards.db, actor: boards.project.people.projectLead, now: new Date() };
		await deleteBoard(context, { projectId: boards.project.id, boardId });
	}

	const giveBack = () => setEnd(null);
});

it('who may only read writes in none of five ways', async () => {
	const boardId = await boards.newBoard();
	const anna = await boards.join(boardId);
	const key = anna.write('læs mig');
	await anna.stored();
	const { rows } = await stored(boardId);
	const raw = await mallory(boardId, 'steering');
	const added = doing(anna.doc, (doc) => add(doc, 'smuglet'));
	raw.send(step2Message(added));
	raw.send(updateMessage(added));
	raw.send(updateMessage(doing(anna.doc, (doc) => noteText(doc, key)?.delete(0, 4))));
	raw.send(updateMessage(doing(anna.doc, (doc) => notes(doc).get(key)?.set('deletedAt', 1))));
	const forged = anna.doc.clientID;
	raw.send(updateMessage(goOn(anna.doc, forged, 'forfalsket')));
	// Asked last, answered last: everything before it has been dealt with.
	const heard = raw.received.length;
	raw.send(new Uint8Array([0, 0, 1, 0]));
	await until(() => raw.received.length > heard);
	expect((await stored(boardId)).rows).toBe(rows);
	expect(anna.texts).toEqual(['læs mig']);
	raw.close();
});
