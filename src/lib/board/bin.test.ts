import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote } from './addNote';
import { emptyOldBin } from './bin';
import { mergeNotes } from './mergeNotes';
import { newBoardDoc } from './newBoardDoc';
import { deleteNote } from './noteState';
import { readNotes } from './read';
import { addSection } from './section';

const author = { id: null, name: null, sectorId: null };

function boardWith(...texts: string[]) {
	const doc = newBoardDoc();
	const sectionKey = addSection(doc, 'Idéer', null);
	const keys = texts.map((text) => addNote(doc, { text, sectionKey, author, writtenAt: 1 }, null));
	return { doc, keys };
}

/** The board as it is now, kept while it goes on. */
function copyOf(doc: Y.Doc): Y.Doc {
	const copy = newBoardDoc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}

const wordsIn = (doc: Y.Doc) =>
	readNotes(doc, { deleted: true, parts: true }).map(({ text }) => text);

it('takes the words of a merged note’s parts as well: they went out of sight with it', () => {
	const { doc, keys } = boardWith('hel', 'del', 'for sig');
	const [whole = '', part = ''] = keys;
	mergeNotes(doc, [whole, part], null);
	deleteNote(doc, whole, { by: null, at: 5 }, null);
	const earlier = copyOf(doc);
	expect(emptyOldBin(doc, earlier, null)).toBe(2);
	expect(wordsIn(doc).toSorted()).toEqual(['', '', 'for sig']);
});

it('leaves what went into the bin later than that, whatever its clock said', () => {
	const { doc, keys } = boardWith('seddel');
	const earlier = copyOf(doc);
	deleteNote(doc, keys[0] ?? '', { by: null, at: 1 }, null);
	expect(emptyOldBin(doc, earlier, null)).toBe(0);
	expect(wordsIn(doc)).toEqual(['seddel']);
});
