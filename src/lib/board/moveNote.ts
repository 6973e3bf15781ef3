import type * as Y from 'yjs';
import { orderBetween } from './order';
import { readNotes } from './read';
import { noteMap } from './roots';

/** Where a note is put: before another note of the section, or at its end. */
export interface Place {
	sectionKey: string;
	/** Null: at the end. */
	beforeKey: string | null;
}

export function moveNote(doc: Y.Doc, key: string, place: Place, origin: unknown): void {
	const note = noteMap(doc, key);
	if (!note || place.beforeKey === key) return;
	const order = orderAt(doc, place.sectionKey, place.beforeKey, key);
	doc.transact(() => {
		note.set('section', place.sectionKey);
		note.set('order', order);
	}, origin);
}

/**
 * The order key for that place. Notes that share one key are passed over together: nothing fits
 * between them.
 *
 * @param except The note that moves; its own place does not count.
 */
export function orderAt(
	doc: Y.Doc,
	sectionKey: string,
	beforeKey: string | null,
	except?: string
): string {
	const notes = readNotes(doc).filter(
		(note) => note.sectionKey === sectionKey && note.key !== except
	);
	const found = notes.findIndex((note) => note.key === beforeKey);
	const at = found < 0 ? notes.length : found;
	const before = notes[at - 1]?.order || null;
	const after = notes.slice(at).find((note) => before === null || note.order > before);
	return orderBetween(before, after?.order || null);
}
