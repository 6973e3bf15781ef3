import type * as Y from 'yjs';
import { addNote, editNoteText, readNotes, type Note } from '$lib/board';

/**
 * What one writer writes, edit by edit, so that from any board it can be told how many of their edits
 * it holds: most edits put a numbered word at the end of their newest note, every fifth takes one
 * out again, and now and then a new note is begun.
 */

/** Edits in one note: no note comes near its 280 characters. */
const A_NOTE = 30;

const isRemoval = (edit: number) => edit % 5 === 0;
const wordOf = (edit: number) => `e${edit}`;

/** Makes the edit with that number, the first being 1. Those before it have to be on the board. */
export function makeEdit(doc: Y.Doc, writer: string, edit: number): void {
	const note = notesOf(doc, writer).at(-1);
	if (!note || edit % A_NOTE === 1) {
		const author = { id: null, name: null, sectorId: null };
		const text = `${writer} ${wordOf(edit)}`;
		addNote(doc, { text, sectionKey: 'section', author, writtenAt: edit }, 'test');
	} else if (isRemoval(edit)) {
		const words = note.text.split(' ').filter((word) => word !== wordOf(edit - 2));
		editNoteText(doc, note.key, words.join(' '), 'test');
	} else {
		editNoteText(doc, note.key, `${note.text} ${wordOf(edit)}`, 'test');
	}
}

/**
 * How many of a writer's edits the board holds.
 *
 * @param upTo The number of the last edit they have made.
 * @throws Error where it holds anything but the first so and so many of them, each once.
 */
export function editsOn(doc: Y.Doc, writer: string, upTo: number): number {
	const found = notesOf(doc, writer).flatMap(({ text }) => text.split(' ').slice(1));
	for (let count = upTo; count >= 0; count -= 1) {
		if (wordsAfter(count).join() === found.join()) return count;
	}
	throw new Error(`${writer} has made ${upTo} edits, and the board says: ${found.join(' ')}`);
}

function wordsAfter(count: number): string[] {
	const edits = Array.from({ length: count }, (_, index) => index + 1);
	return edits
		.filter((edit) => !isRemoval(edit) && !(isRemoval(edit + 2) && edit + 2 <= count))
		.map(wordOf);
}

/** Oldest first. */
function notesOf(doc: Y.Doc, writer: string): Note[] {
	return readNotes(doc)
		.filter(({ text }) => text.startsWith(`${writer} `))
		.sort((one, other) => one.writtenAt - other.writtenAt);
}
