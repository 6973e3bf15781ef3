import type * as Y from 'yjs';

/** What a change does to a document, as one update; null where it does nothing. */
export function updateBy(doc: Y.Doc, change: (doc: Y.Doc) => void): Uint8Array | null {
	let made: Uint8Array | null = null;
	const keep = (update: Uint8Array) => (made = update);
	doc.on('update', keep);
	try {
		doc.transact(() => change(doc));
	} finally {
		doc.off('update', keep);
	}
	return made;
}
