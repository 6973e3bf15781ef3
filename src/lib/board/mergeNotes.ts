import * as Y from 'yjs';
import { NOTE_TEXT_MAX } from '../domain/noteLimits';
import { addNote } from './addNote';
import { noteText } from './noteText';
import { readNote, readNotes, wholeOf } from './read';
import { noteMap } from './roots';
import type { Author, Note } from './schema';

/**
 * Makes several notes one. The first stays where it is and says what all of them say, as far as there
 * is room; the others become its parts, whole as they are, and can be taken out again. Links are
 * gathered on the first.
 */
export function mergeNotes(doc: Y.Doc, keys: readonly string[], origin: unknown): void {
	const [intoKey, ...others] = keys;
	const into = intoKey === undefined ? null : noteText(doc, intoKey);
	if (!into || intoKey === undefined) return;
	doc.transact(() => {
		for (const key of others) {
			const note = readNote(doc, key);
			if (!note || wholeOf(doc, key) === intoKey) continue;
			noteMap(doc, key)?.set('mergedInto', intoKey);
			const addition = `\n${note.text}`;
			if (note.text !== '' && into.length + addition.length <= NOTE_TEXT_MAX)
				into.insert(into.length, addition);
			const links = noteMap(doc, intoKey)?.get('recommendations') as Y.Map<unknown>;
			for (const id of note.recommendationIds) if (!links.has(id)) links.set(id, true);
		}
	}, origin);
}

/** The notes that are part of this one, oldest first, as they were. */
export function partsOf(doc: Y.Doc, key: string): Note[] {
	return readNotes(doc, { deleted: true, parts: true })
		.filter((note) => note.key !== key && wholeOf(doc, note.key) === key)
		.sort((a, b) => a.writtenAt - b.writtenAt);
}

/** Takes a part out again: a note of its own, as it was. */
export function takeOutPart(doc: Y.Doc, key: string, origin: unknown): void {
	const note = noteMap(doc, key);
	if (note?.has('mergedInto')) doc.transact(() => note.delete('mergedInto'), origin);
}

/**
 * Makes one note several: it keeps the first of the texts, and the others become notes behind it, with
 * its place and links, in the name of who splits it.
 *
 * @returns Keys of the new notes.
 */
export function splitNote(
	doc: Y.Doc,
	key: string,
	texts: readonly string[],
	{ author, writtenAt }: { author: Author; writtenAt: number },
	origin: unknown
): string[] {
	const note = readNote(doc, key);
	const words = noteText(doc, key);
	const [first, ...rest] = texts;
	if (!note || !words || first === undefined) return [];
	const beforeKey = nextOf(doc, note);
	const keys = rest.map((text) =>
		addNote(doc, { ...copyOf(note), text, beforeKey, author, writtenAt }, origin)
	);
	doc.transact(() => {
		words.delete(0, words.length);
		words.insert(0, first);
	}, origin);
	return keys;
}

/** Makes a second note like it, right behind it. @returns Its key. */
export function duplicateNote(
	doc: Y.Doc,
	key: string,
	{ author, writtenAt }: { author: Author; writtenAt: number },
	origin: unknown
): string | null {
	const note = readNote(doc, key);
	if (!note) return null;
	const beforeKey = nextOf(doc, note);
	return addNote(doc, { ...copyOf(note), text: note.text, beforeKey, author, writtenAt }, origin);
}

function copyOf({ sectionKey, row, column, x, y, kind, recommendationIds }: Note) {
	return {
		sectionKey,
		row,
		column,
		...(x !== null && { x }),
		...(y !== null && { y }),
		kind,
		recommendationIds
	};
}

function nextOf(doc: Y.Doc, { key }: Note): string | null {
	const notes = readNotes(doc);
	const at = notes.findIndex((note) => note.key === key);
	const next = notes[at + 1];
	return at >= 0 && next?.sectionKey === notes[at]?.sectionKey ? (next?.key ?? null) : null;
}
