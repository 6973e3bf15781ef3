import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { rootNames } from '$lib/board/schema';
import { limits } from '$lib/protocol/limits';
import { levelsIn } from './levels';

/** An update in parts, read without touching any document. */
export interface ReadUpdate {
	bytes: Uint8Array;
	structs: (Y.Item | Y.GC)[];
	deleted: ReadonlyMap<number, readonly { clock: number; len: number }[]>;
	/** Who wrote it: the clients whose structs it carries. */
	clients: ReadonlySet<number>;
}

/**
 * Reads an update and refuses what no honest client of ours sends: absurd counts, other kinds of
 * content, keys and values out of size.
 *
 * @throws Error that says what was wrong, never what was written.
 */
export function readUpdate(bytes: Uint8Array): ReadUpdate {
	const declared = readHeader(bytes);
	const { structs, ds } = Y.decodeUpdate(bytes);
	if (structs.length > limits.structs) throw new Error('too many structs');
	const clients = new Set<number>();
	const read: (Y.Item | Y.GC)[] = [];
	for (const struct of structs) {
		if (struct instanceof Y.Skip) throw new Error('an update with a gap inside');
		if (struct instanceof Y.Item) checkItem(struct, bytes.length);
		clients.add(struct.id.client);
		read.push(struct);
	}
	// Yjs applies only the last of several parts by one client: then what is checked is not what counts.
	if (clients.size !== declared) throw new Error('a client with several parts, or with none');
	let ranges = 0;
	for (const deletes of ds.clients.values()) ranges += deletes.length;
	if (ranges > limits.deletedRanges) throw new Error('too many deleted ranges');
	return { bytes, structs: read, deleted: ds.clients, clients };
}

/**
 * Counts are declared first: what declares more than is allowed is not read any further.
 *
 * @returns How many clients' structs it says it carries.
 */
function readHeader(bytes: Uint8Array): number {
	const decoder = decoding.createDecoder(bytes);
	const clients = decoding.readVarUint(decoder);
	// Every one of them takes at least four bytes, so a true count is bounded by the size.
	if (clients * 4 > bytes.length) throw new Error('more clients declared than there is room for');
	if (clients > 0 && decoding.readVarUint(decoder) > limits.structs)
		throw new Error('too many structs declared');
	return clients;
}

function checkItem(item: Y.Item, updateBytes: number): void {
	// Undecided until it is applied: the name of a root, an id, or null where a neighbour tells.
	const parent: unknown = item.parent;
	if (typeof parent === 'string' && !rootNames.some((name) => name === parent))
		throw new Error('an unknown root');
	if ((item.parentSub?.length ?? 0) > limits.keyLength) throw new Error('a key out of size');
	const { content } = item;
	if (content instanceof Y.ContentType) {
		if (!(content.type instanceof Y.Map || content.type instanceof Y.Text))
			throw new Error('an unknown kind of type');
		return;
	}
	const isKnown =
		content instanceof Y.ContentString ||
		content instanceof Y.ContentAny ||
		content instanceof Y.ContentDeleted;
	if (!isKnown) throw new Error('an unknown kind of content');
	// Small updates cannot hold a big value: most are never measured.
	if (updateBytes > limits.valueBytes && sizeOf(content) > limits.valueBytes)
		throw new Error('a value out of size');
}

function sizeOf(content: Y.ContentString | Y.ContentAny | Y.ContentDeleted): number {
	if (content instanceof Y.ContentString) return content.str.length;
	if (content instanceof Y.ContentAny) return JSON.stringify(content.arr).length;
	return 0;
}

/**
 * Whether the document has everything the update builds on. What builds on something unknown would
 * lie in the document unseen for ever, so it is never applied.
 *
 * @throws Error where the update breaks the document's form, whatever comes before it.
 */
export function fitsDocument(doc: Y.Doc, update: ReadUpdate): boolean {
	const reached = reachedAfter(doc, update);
	if (reached === null) return false;
	const end = (client: number) => reached.get(client) ?? Y.getState(doc.store, client);
	const known = (id: Y.ID | null) => id === null || id.clock < end(id.client);
	for (const struct of update.structs) {
		if (!(struct instanceof Y.Item)) continue;
		if (!known(struct.origin) || !known(struct.rightOrigin)) return false;
		if (struct.parent instanceof Y.ID && !known(struct.parent)) return false;
	}
	for (const [client, ranges] of update.deleted) {
		if (ranges.some(({ clock, len }) => clock + len > end(client))) return false;
	}
	if (levelsIn(doc, update.structs) > limits.nestingDepth) throw new Error('nested too deep');
	return true;
}

/** The clock each of the update's clients has reached with it; null where something is missing. */
function reachedAfter(doc: Y.Doc, update: ReadUpdate): Map<number, number> | null {
	const reached = new Map<number, number>();
	for (const { id, length } of update.structs) {
		const before = reached.get(id.client) ?? Y.getState(doc.store, id.client);
		if (id.clock > before) return null;
		reached.set(id.client, Math.max(before, id.clock + length));
	}
	// The server's own edits are made here and nowhere else.
	if ((reached.get(doc.clientID) ?? 0) > Y.getState(doc.store, doc.clientID))
		throw new Error('written in the name of the server');
	const isNew = (client: number) => !doc.store.clients.has(client);
	if ([...reached.keys()].filter(isNew).length > limits.newClients)
		throw new Error('too many new clients');
	return reached;
}
