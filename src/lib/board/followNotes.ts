import * as Y from 'yjs';
import { ordersAt } from './moveNote';
import { readNotes } from './read';
import { notesOf, sectionMap } from './roots';
import type { Author, Note, NoteOrigin } from './schema';

/**
 * Takes notes along from one board to another that has the same sections. A note keeps its key, so that
 * one that is there already comes once however often this is done, and what was done with it there
 * stays.
 *
 * @param notes As `notesToFollow` reads them from the other board.
 * @param where Where they come from.
 * @returns How many came.
 */
export function followNotes(doc: Y.Doc, notes: readonly Note[], where: NoteOrigin): number {
	const missing = notes.filter(({ key }) => !notesOf(doc).has(key));
	doc.transact(() => {
		for (const note of missing) copyNote(doc, note, where);
	});
	return missing.length;
}

/**
 * What there is to take along: everything that says something and is not in the bin.
 *
 * @param writer Who is to stand on them: whoever stands there (`asWritten`), or this person, or nobody.
 */
export function notesToFollow(
	doc: Y.Doc,
	writer: 'asWritten' | Pick<Author, 'id' | 'name'>
): Note[] {
	const said = readNotes(doc, { parts: true }).filter(({ text }) => text.trim() !== '');
	if (writer === 'asWritten') return said;
	return said.map((note) => ({ ...note, authorId: writer.id, authorName: writer.name }));
}

function copyNote(doc: Y.Doc, note: Note, where: NoteOrigin): void {
	const { sectionKey } = note;
	const [order] = ordersAt(doc, { sectionKey, beforeKey: null }, 1);
	const copy = new Y.Map<unknown>();
	notesOf(doc).set(note.key, copy);
	copy.set('text', new Y.Text(note.text));
	copy.set('section', sectionMap(doc, sectionKey) ? sectionKey : '');
	copy.set('order', order);
	copy.set('kind', note.kind);
	if (note.colour) copy.set('colour', note.colour);
	copy.set('authorId', note.authorId);
	copy.set('authorName', note.authorName);
	copy.set('sectorId', note.sectorId);
	copy.set('writtenAt', note.writtenAt);
	copy.set('origin', note.origin ?? where);
	if (note.mergedInto) copy.set('mergedInto', note.mergedInto);
	const links = new Y.Map<unknown>();
	copy.set('recommendations', links);
	for (const id of note.recommendationIds) links.set(id, true);
}
