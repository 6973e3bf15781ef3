import * as Y from 'yjs';
import { limits } from '$lib/protocol/limits';
import { partsCharacter } from './places';
import type { DeletedRange } from './structs';

/**
 * Looks at what an update would delete of a document, before it does: a deletion cannot be taken back
 * in Yjs. Values and letters may go. A type holds what others have written (a note, its text), and goes
 * by the server's hand alone: people put a note in the bin.
 *
 * @param mayRemoveTypes What the server itself once removed, and has forgotten.
 * @throws Error where it may not be, or where it is more than any honest update deletes.
 */
export function checkDeletions(
	doc: Y.Doc,
	deleted: readonly DeletedRange[],
	{ mayRemoveTypes }: { mayRemoveTypes: boolean }
): void {
	let touching = 0;
	for (const { client, clock, length } of deleted) {
		const end = clock + length;
		let isTouching = end > Y.getState(doc.store, client);
		for (const item of liveItems(doc, client, clock, end)) {
			isTouching = true;
			if (item.content instanceof Y.ContentType && !mayRemoveTypes)
				throw new Error('what others have written, deleted as a whole');
			const { clock: start } = item.id;
			if (partsCharacter(item, clock - start) || partsCharacter(item, end - start))
				throw new Error('a character cut in two');
		}
		if (isTouching) touching += 1;
	}
	// Each parts a list of structs in two, at a price that grows with the list.
	if (touching > limits.deletions) throw new Error('too many deletions at once');
}

/** What is not yet deleted from one clock up to another, as far as the document has it. */
function* liveItems(doc: Y.Doc, client: number, clock: number, end: number): Generator<Y.Item> {
	if (clock >= Y.getState(doc.store, client)) return;
	const structs = doc.store.clients.get(client) ?? [];
	for (let index = Y.findIndexSS(structs, clock); index < structs.length; index += 1) {
		const struct = structs[index];
		if (!struct || struct.id.clock >= end) return;
		if (struct instanceof Y.Item && !struct.deleted) yield struct;
	}
}
