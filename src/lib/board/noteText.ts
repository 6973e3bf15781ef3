import * as Y from 'yjs';
import { noteMap } from './roots';
import { spliceOf, type TextSplice } from './textSplice';

/** The shared text of a note, or null where there is none. */
export function noteText(doc: Y.Doc, key: string): Y.Text | null {
	const text = noteMap(doc, key)?.get('text');
	return text instanceof Y.Text ? text : null;
}

/**
 * Makes the note say `next` by the smallest edit, so that what others write in it at the same time
 * stays.
 *
 * @param caret Where the writer's caret stands in `next`; see spliceOf.
 */
export function editNoteText(
	doc: Y.Doc,
	key: string,
	next: string,
	origin: unknown,
	caret?: number
): void {
	const text = noteText(doc, key);
	const splice = text && spliceOf(text.toString(), next, caret);
	if (!splice) return;
	doc.transact(() => {
		text.delete(splice.index, splice.remove);
		text.insert(splice.index, splice.insert);
	}, origin);
}

/** A text event as splices, each in the text the ones before it have made. */
export function splicesOf(event: Y.YTextEvent): TextSplice[] {
	const splices: TextSplice[] = [];
	let index = 0;
	for (const { retain, delete: remove, insert } of event.delta) {
		if (retain) index += retain;
		else if (remove) splices.push({ index, remove, insert: '' });
		else if (typeof insert === 'string') {
			splices.push({ index, remove: 0, insert });
			index += insert.length;
		}
	}
	return splices;
}
