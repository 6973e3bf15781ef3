import { expect, it } from 'vitest';
import * as Y from 'yjs';
import {
	addNote,
	caretIndex,
	caretMark,
	editNoteText,
	newBoardUpdate,
	readSections
} from './index';

const author = { id: 'u', name: 'Anne', sectorId: null };

function newNote(text: string) {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, newBoardUpdate(['Idéer']));
	const sectionKey = readSections(doc)[0]!.key;
	const add = (words: string) =>
		addNote(doc, { text: words, sectionKey, author, writtenAt: 0 }, null);
	return { doc, key: add(text), add };
}

it('a caret stays among its letters, whatever others write around it', () => {
	const { doc, key } = newNote('en seddel');
	const marks = [0, 3, 9].map((index) => caretMark(doc, key, index));
	for (const words of ['her er en seddel', 'her er en gul seddel', 'her er en gul seddel til'])
		editNoteText(doc, key, words, 'other');
	expect(marks.map((mark) => caretIndex(doc, key, mark))).toEqual([0, 10, 20]);
});

it('a caret whose letter is taken out stands where the letter was', () => {
	const { doc, key } = newNote('en gul seddel');
	const mark = caretMark(doc, key, 6);
	editNoteText(doc, key, 'en seddel', 'other');
	expect(caretIndex(doc, key, mark)).toBe(3);
});

it('a caret means the same in another copy, once the letters have come there', () => {
	const { doc, key } = newNote('en seddel');
	const copy = new Y.Doc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	editNoteText(doc, key, 'en seddel til', 'other');
	const mark = caretMark(doc, key, 13);
	expect(caretIndex(copy, key, mark)).toBeNull();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	expect(caretIndex(copy, key, mark)).toBe(13);
});

it('a caret in another note, or in none, is not here', () => {
	const { doc, key, add } = newNote('en seddel');
	expect(caretIndex(doc, add('en anden'), caretMark(doc, key, 4))).toBeNull();
	expect(caretIndex(doc, 'ukendt', [])).toBeNull();
	expect(caretMark(doc, 'ukendt', 0)).toBeNull();
});

it.each([null, 1, 'x', {}, [1], ['a', 'b'], [-1, 0], [0.5, 1], [1, Infinity], [7, 7]])(
	'what somebody sends that is no caret is none: %j',
	(mark) => {
		const { doc, key } = newNote('en seddel');
		expect(caretIndex(doc, key, mark)).toBeNull();
	}
);
