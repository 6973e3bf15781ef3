import * as Y from 'yjs';
import type { NoteKind } from '../domain/noteKind';
import { newKey } from './key';
import { orderAt } from './moveNote';
import { notesOf } from './roots';
import type { Author } from './schema';

export interface NoteDraft {
	text: string;
	sectionKey: string;
	author: Author;
	/** Milliseconds since 1970. */
	writtenAt: number;
	kind?: NoteKind;
}

/** Origin of a note's coming into being, which undo must not follow; see addNote. */
const CREATED = Symbol('created');

/**
 * Adds a note at the end of a section. It comes into being in the bin and is taken out of it at
 * once: undo then puts it back in the bin, with all that others have written in it, in place of
 * wiping their words away.
 *
 * @returns The note's key.
 */
export function addNote(doc: Y.Doc, draft: NoteDraft, origin: unknown): string {
	const key = newKey();
	const note = new Y.Map<unknown>();
	const order = orderAt(doc, draft.sectionKey, null);
	doc.transact(() => {
		note.set('text', new Y.Text(draft.text));
		note.set('section', draft.sectionKey);
		note.set('order', order);
		note.set('kind', draft.kind ?? 'idea');
		note.set('authorId', draft.author.id);
		note.set('authorName', draft.author.name);
		note.set('sectorId', draft.author.sectorId);
		note.set('writtenAt', draft.writtenAt);
		note.set('recommendations', new Y.Map());
		note.set('deletedAt', draft.writtenAt);
		notesOf(doc).set(key, note);
	}, CREATED);
	doc.transact(() => note.delete('deletedAt'), origin);
	return key;
}
