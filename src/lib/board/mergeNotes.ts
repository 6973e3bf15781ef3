import * as Y from 'yjs';
import { noteProblem } from '../domain/noteProblem';
import { addNote } from './addNote';
import { editNoteText, noteText } from './noteText';
import { readNote, readPlaced, wholeOf } from './read';
import { noteMap, notesOf } from './roots';
import type { Author, Note } from './schema';

/**
 * Makes several notes one. The first stays where it is and says what all of them say, as far as there
 * is room and no number comes of it that looks like a CPR number; the others become its parts, whole as
 * they are, and can be taken out again. Links are gathered on the first.
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
			if (note.text !== '' && noteProblem(into.toString() + addition) === null)
				into.insert(into.length, addition);
			const links = noteMap(doc, intoKey)?.get('recommendations') as Y.Map<unknown>;
			for (const id of note.recommendationIds) if (!links.has(id)) links.set(id, true);
		}
	}, origin);
}

/** The parts of each note that has any, by its key: keys of notes on the board, oldest first. */
export function readParts(doc: Y.Doc): Map<string, string[]> {
	const parts = new Map<string, Note[]>();
	for (const [key, map] of notesOf(doc)) {
		if (!(map instanceof Y.Map) || !map.has('mergedInto') || map.has('deletedAt')) continue;
		const whole = wholeOf(doc, key);
		const note = whole === key ? null : readNote(doc, key);
		if (note) parts.set(whole, [...(parts.get(whole) ?? []), note]);
	}
	const keysOf = (notes: Note[]) =>
		notes.sort((a, b) => a.writtenAt - b.writtenAt).map(({ key }) => key);
	return new Map([...parts].map(([whole, notes]) => [whole, keysOf(notes)]));
}

/** The notes that are part of this one, oldest first, as they were. */
export function partsOf(doc: Y.Doc, key: string): Note[] {
	return (readParts(doc).get(key) ?? []).flatMap((part) => readNote(doc, part) ?? []);
}

/**
 * Takes a part out again: a note of its own, as it was. Where two were merged into each other at the
 * same time, the other one lets go as well: it would become a part of the one taken out.
 */
export function takeOutPart(doc: Y.Doc, key: string, origin: unknown): void {
	const whole = wholeOf(doc, key);
	doc.transact(() => {
		for (const at of [key, whole]) noteMap(doc, at)?.delete('mergedInto');
	}, origin);
}

/**
 * Makes one note several: it keeps the first of the texts, and the others become notes behind it, with
 * its place and links, in the name of who splits it. What somebody else writes meanwhile stays in the
 * first.
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
	const [first, ...rest] = texts;
	if (!note || first === undefined) return [];
	const beforeKey = nextOf(doc, note);
	const keys = rest.map((text) =>
		addNote(doc, { ...copyOf(note), text, beforeKey, author, writtenAt }, origin)
	);
	editNoteText(doc, key, first, origin);
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

function copyOf({ sectionKey, row, column, x, y, kind, colour, recommendationIds }: Note) {
	return {
		sectionKey,
		row,
		column,
		...(x !== null && { x }),
		...(y !== null && { y }),
		kind,
		colour,
		recommendationIds
	};
}

function nextOf(doc: Y.Doc, { key }: Note): string | null {
	const notes = readPlaced(doc);
	const at = notes.findIndex((note) => note.key === key);
	const next = notes[at + 1];
	return at >= 0 && next?.sectionKey === notes[at]?.sectionKey ? (next?.key ?? null) : null;
}
