import { eq } from 'drizzle-orm';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
	addNote,
	addSection,
	newBoardDoc,
	noteText,
	readSections,
	renameSection
} from '$lib/board';
import { NOTE_TEXT_MAX } from '$lib/domain/noteLimits';
import { closeCodes } from '$lib/protocol/closeCodes';
import { boardNote, boardSection, boardUpdate } from '$lib/server/db/schema';
import { TestBoards } from '../support/boards.ts';
import { TestParticipant } from '../support/participant.ts';
import { RawClient } from '../support/rawClient.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile();

/** Everything of the board that lies in the database, as one string to search. */
async function everythingStored(boardId: string): Promise<string> {
	const updates = await boards.db
		.select({ update: boardUpdate.update })
		.from(boardUpdate)
		.where(eq(boardUpdate.boardId, boardId));
	const notes = await boards.db.select().from(boardNote).where(eq(boardNote.boardId, boardId));
	const sections = await boards.db
		.select()
		.from(boardSection)
		.where(eq(boardSection.boardId, boardId));
	const bytes = Buffer.concat(updates.map(({ update }) => update)).toString('latin1');
	return bytes + JSON.stringify(notes) + JSON.stringify(sections);
}

/** Letter by letter, each one stored before the next is typed. */
async function type(person: TestParticipant, noteKey: string, letters: string): Promise<void> {
	for (const letter of letters) {
		const text = noteText(person.doc, noteKey);
		text?.insert(text.length, letter);
		await person.stored();
	}
}

describe('a CPR-like number', () => {
	it('that is pasted is nowhere: not in the log, not in the copy, not at the others', async () => {
		const boardId = await boards.newBoard();
		const [anna, bo] = [await boards.join(boardId), await boards.join(boardId)];
		const key = anna.write('ring til');
		await anna.stored();
		const heard: string[] = [];
		bo.doc.on('update', (update) => heard.push(Buffer.from(update).toString('latin1')));
		anna.edit(key, 'ring til 010190-1234 i dag');
		await until(() => anna.putBack.length > 0);
		expect(anna.putBack).toEqual([{ reason: 'cprLike', noteKey: key }]);
		await until(() => anna.texts[0] === bo.texts[0] && anna.texts[0] !== 'ring til');
		expect(anna.texts[0]).not.toMatch(/\d/);
		await until(async () => (await everythingStored(boardId)).includes('i dag'));
		expect(await everythingStored(boardId)).not.toMatch(/010190-|-1234 /);
		expect(heard.join()).not.toMatch(/010190-|-1234 /);
	});

	it('in a new note is nowhere either', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		anna.write('0101901234');
		await until(() => anna.putBack.length > 0);
		await anna.stored();
		expect(anna.texts).toEqual(['']);
		expect(await everythingStored(boardId)).not.toContain('0101901234');
	});

	it('that is typed letter by letter is stopped at the last one', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const key = anna.write('');
		await type(anna, key, '010190-123');
		expect(anna.texts).toEqual(['010190-123']);
		await type(anna, key, '4');
		await until(() => anna.texts[0] === '010190-123');
		expect(anna.putBack).toEqual([{ reason: 'cprLike', noteKey: key }]);
	});

	it('that two people make together is stopped', async () => {
		const boardId = await boards.newBoard();
		const [anna, bo] = [await boards.join(boardId), await boards.join(boardId)];
		const key = anna.write('010190');
		await until(() => bo.texts.length === 1);
		noteText(bo.doc, key)?.insert(6, '1234');
		await until(() => bo.putBack.length > 0 && bo.texts[0] === '010190');
		expect(anna.texts).toEqual(['010190']);
	});

	it('that a deletion joins together loses its last four digits', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const key = anna.write('010190 og 1234');
		await anna.stored();
		noteText(anna.doc, key)?.delete(6, 4);
		await until(() => anna.texts[0] === '010190');
		expect(anna.putBack).toEqual([{ reason: 'cprLike', noteKey: key }]);
	});

	it('is no title of a section', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const section = addSection(anna.doc, 'Idéer', 'test');
		await anna.stored();
		renameSection(anna.doc, section, 'om 0101901234', 'test');
		await until(() => readSections(anna.doc)[0]?.title === 'Idéer');
		expect(await everythingStored(boardId)).not.toContain('0101901234');
	});
});

describe('what nobody may write', () => {
	it('is put back: a note longer than a note may be', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const key = anna.write('x'.repeat(NOTE_TEXT_MAX));
		await anna.stored();
		noteText(anna.doc, key)?.insert(0, 'for meget');
		await until(() => anna.texts[0]?.length === NOTE_TEXT_MAX);
		expect(anna.texts[0]).toBe('x'.repeat(NOTE_TEXT_MAX));
		expect(anna.putBack).toEqual([{ reason: 'tooLong', noteKey: key }]);
	});

	it('is put back: another author, an action item nobody has agreed on', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const key = anna.write('min');
		await anna.stored();
		const note = anna.doc.getMap<Y.Map<unknown>>('notes').get(key);
		note?.set('authorName', 'Borgmesteren');
		note?.set('actionItem', { id: 'x', number: 1 });
		note?.set('kind', 'ukendt');
		note?.set('hemmeligt', 'felt');
		await until(() => anna.putBack.length >= 4);
		await until(() => !note?.has('hemmeligt'));
		expect(anna.notes[0]).toMatchObject({
			text: 'min',
			kind: 'idea',
			authorName: boards.project.people.member.name,
			actionItem: null
		});
	});
});

describe('what is no part of a board', () => {
	it('is taken out again, whatever its name, and the rest stays', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const key = anna.write('bliver');
		await anna.stored();
		const notes = anna.doc.getMap<Y.Map<unknown>>('notes');
		const names = ['x'.repeat(150), 'sections/x', '__proto__', 'Æ'];
		for (const name of names) {
			notes.set(name, new Y.Map());
			notes.get(key)?.set(name, 1);
		}
		notes.set('noText', new Y.Map());
		await until(() => [...notes.keys()].join() === key);
		expect([...(notes.get(key)?.keys() ?? [])].filter((name) => names.includes(name))).toEqual([]);
		expect(anna.texts).toEqual(['bliver']);
	});
});

/** A message of kind sync with an update made by hand. */
function update(change: (doc: Y.Doc) => void): Uint8Array {
	const doc = newBoardDoc();
	change(doc);
	return sync(Y.encodeStateAsUpdate(doc));
}

function sync(payload: Uint8Array): Uint8Array {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, 0);
	encoding.writeVarUint(encoder, 2);
	encoding.writeVarUint8Array(encoder, payload);
	return encoding.toUint8Array(encoder);
}

function nested(doc: Y.Doc, depth: number): void {
	let map: Y.Map<unknown> = doc.getMap('notes');
	doc.transact(() => {
		for (let level = 0; level < depth; level += 1) {
			const inner = new Y.Map<unknown>();
			map.set('k', inner);
			map = inner;
		}
	});
}

/** An update that builds on another one, which is never sent. */
function withGap(): Uint8Array {
	const doc = newBoardDoc();
	nested(doc, 1);
	const before = Y.encodeStateVector(doc);
	doc.getMap('notes').set('another', 1);
	return sync(Y.encodeStateAsUpdate(doc, before));
}

const answered = () => sync(new Uint8Array([0, 0])).with(1, 1);

const garbage: [string, () => Uint8Array][] = [
	['an empty message', () => new Uint8Array()],
	['an unknown kind', () => new Uint8Array([9, 1, 2])],
	['an unknown step', () => new Uint8Array([0, 7, 1, 0])],
	['a payload that ends too early', () => new Uint8Array([0, 2, 200, 1])],
	['an update of noise', () => sync(Uint8Array.from({ length: 200 }, (_, at) => (at * 37) % 251))],
	['a billion structs declared', () => sync(new Uint8Array([1, 255, 255, 255, 255, 3, 1, 0]))],
	['an unknown root', () => update((doc) => doc.getMap('other').set('a', 1))],
	['a list', () => update((doc) => doc.getMap('notes').set('a', new Y.Array()))],
	['a document in the document', () => update((doc) => doc.getMap('notes').set('a', new Y.Doc()))],
	['bytes', () => update((doc) => doc.getMap('notes').set('a', new Uint8Array(3)))],
	['a key out of size', () => update((doc) => doc.getMap('notes').set('a'.repeat(300), 1))],
	['a value out of size', () => update((doc) => doc.getMap('notes').set('a', 'x'.repeat(70_000)))],
	['levels without end', () => update((doc) => nested(doc, 4000))],
	['a gap', withGap],
	['a state vector that is none', () => new Uint8Array([0, 0, 2, 255, 255])],
	['presence that is no JSON', () => new Uint8Array([1, 5, 1, 1, 1, 1, 123])]
];

describe('a client that sends', () => {
	it.each(garbage)('%s is hung up on, and nobody else notices', async (_what, message) => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const headers = { cookie: await boards.cookieOf('member') };
		const bad = await RawClient.open(boards.address(boardId), { headers });
		bad.send(answered());
		bad.send(message());
		expect(await bad.closed).toBe(closeCodes.badMessage);
		anna.write('uforstyrret');
		await anna.stored();
		expect(anna.texts).toEqual(['uforstyrret']);
		expect(anna.connection.state).toBe('live');
	});

	it('text, or more than a message may hold, is hung up on', async () => {
		const address = boards.address(await boards.newBoard());
		const headers = { cookie: await boards.cookieOf('member') };
		const text = await RawClient.open(address, { headers });
		text.send('hej');
		expect(await text.closed).toBe(1007);
		const big = await RawClient.open(address, { headers });
		big.send(new Uint8Array(1024 * 1024 + 1));
		expect(await big.closed).toBe(1009);
	});

	it('honest work in bulk is never refused', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		for (let count = 0; count < 200; count += 1) anna.write(`seddel ${count} ${'å'.repeat(200)}`);
		await anna.stored();
		const offline = newBoardDoc();
		const author = { id: null, name: null, sectorId: null };
		for (let count = 0; count < 200; count += 1)
			addNote(offline, { text: `væk ${count}`, sectionKey: 's', author, writtenAt: 1 }, null);
		const cookie = await boards.cookieOf('member');
		const { origin } = boards.server;
		const back = boards.keep(new TestParticipant({ origin, boardId, cookie, doc: offline }));
		await back.stored();
		await until(() => anna.texts.length === 400);
		expect(anna.putBack).toEqual([]);
	});
});
