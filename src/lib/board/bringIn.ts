import * as Y from 'yjs';

/** Origin of something's coming into being, which undo must not follow. */
const CREATED = Symbol('created');

/**
 * Brings something into a board. It comes into being in the bin and is taken out of it at once: undo
 * then puts it back in the bin, with all that others have written in it, in place of wiping their words
 * away. Inside another transaction this would be one edit: it has to be called on its own.
 *
 * @param at When, in milliseconds since 1970.
 * @param fill Writes what it holds; the entry is in the document by then.
 */
export function bringIn(
	root: Y.Map<Y.Map<unknown>>,
	key: string,
	at: number,
	fill: (entry: Y.Map<unknown>) => void,
	origin: unknown
): void {
	const doc = root.doc as Y.Doc;
	const entry = new Y.Map<unknown>();
	doc.transact(() => {
		root.set(key, entry);
		fill(entry);
		entry.set('deletedAt', at);
	}, CREATED);
	doc.transact(() => entry.delete('deletedAt'), origin);
}
