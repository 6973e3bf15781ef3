import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, editNoteText, newBoardDoc, readNotes } from '$lib/board';
import { readUpdate } from './checkUpdate';
import { ClientIds } from './clientIds';
import { applyEdits, type Edit } from './guard';
import { newPeer } from '../room/peer';

const author = { id: 'user-1', name: 'Anne', sectorId: null };
const socket = { send: () => {}, close: () => {}, isBehind: false, onRelief: null };
const peer = newPeer(socket, { person: { key: 'user-1', author }, rights: 'write', grant: 'all' });

let theirs: Y.Doc;
let ours: Y.Doc;
let sent: Edit[];
let key: string;

beforeEach(() => {
	[theirs, ours, sent] = [new Y.Doc(), newBoardDoc(), []];
	theirs.on('update', (bytes: Uint8Array, origin: unknown) => {
		if (origin !== ours)
			sent.push({ from: peer, grant: 'all', update: readUpdate(bytes), isFirstAnswer: false });
	});
	key = addNote(
		theirs,
		{ text: 'Vi ringer. Og skriver.', sectionKey: 'section', author, writtenAt: 1 },
		'test'
	);
	exchange();
});

const write = (text: string) => editNoteText(theirs, key, text, 'test');
const text = () => readNotes(ours)[0]?.text;

/** What was written goes to the server, and what it made of it comes back. */
function exchange(...serverEdits: Edit[]): void {
	const { update } = applyEdits(ours, [...sent.splice(0), ...serverEdits], new ClientIds());
	if (update) Y.applyUpdate(theirs, update, ours);
}

describe('what is put back', () => {
	it('are the letters that came, wherever letters came before', () => {
		write('Vi ringer. Og skriver 010190-1234.');
		exchange();
		expect(text()).toBe('Vi ringer. Og skriver .');
		write('Hver mandag: Vi ringer. Og skriver .');
		write('Hver mandag: Vi ringer. 010190-1234Og skriver .');
		exchange();
		expect(text()).toBe('Hver mandag: Vi ringer. Og skriver .');
		expect(readNotes(theirs)).toEqual(readNotes(ours));
	});
});

describe('an edit by the server', () => {
	it('stands where it was meant to, whatever came in the same tick', () => {
		write('Vi ringer. Og skriver 010190-1234.');
		exchange();
		write('Hver mandag: Vi ringer. Og skriver .');
		const change = (doc: Y.Doc) =>
			editNoteText(doc, key, 'Hver mandag: Vi ringer. Og skriver igen.', 'server');
		exchange({ from: null, change, settle: () => {} });
		expect(text()).toBe('Hver mandag: Vi ringer. Og skriver igen.');
		expect(readNotes(theirs)).toEqual(readNotes(ours));
	});
});
