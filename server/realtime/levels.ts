import * as Y from 'yjs';

type Struct = Y.Item | Y.GC;

/**
 * How deep the types of an update would lie in the document: 1 for an entry of a root. Found without
 * applying it, because applying or deleting thousands of levels overflows the stack.
 */
export function levelsIn(doc: Y.Doc, structs: readonly Struct[]): number {
	const types = structs.filter(
		(struct): struct is Y.Item =>
			struct instanceof Y.Item && struct.content instanceof Y.ContentType
	);
	if (types.length === 0) return 0;
	const find = finder(doc, structs);
	const steps = { left: 20 * structs.length + 1000 };
	return Math.max(...types.map((type) => levelOf(type, find, steps)));
}

/** Climbs from a struct to its root; a struct that names no parent lies where its neighbour lies. */
function levelOf(type: Y.Item, find: (id: Y.ID) => Struct | null, steps: { left: number }): number {
	let level = 1;
	let at: Struct | null = type;
	while (at instanceof Y.Item) {
		if ((steps.left -= 1) < 0) return Infinity;
		const parent: unknown = at.parent;
		if (typeof parent === 'string') return level;
		if (parent instanceof Y.AbstractType) {
			// From here on it is in the document, where every level was checked when it came.
			if (parent._item === null) return level;
			level += 1;
			at = parent._item;
		} else if (parent instanceof Y.ID) {
			level += 1;
			at = find(parent);
		} else {
			const neighbour: Y.ID | null = at.origin ?? at.rightOrigin;
			at = neighbour && find(neighbour);
		}
	}
	return level;
}

/** Looks for a struct in the update first and in the document then. */
function finder(doc: Y.Doc, structs: readonly Struct[]): (id: Y.ID) => Struct | null {
	const byClient = new Map<number, Struct[]>();
	for (const struct of structs) {
		const list = byClient.get(struct.id.client) ?? [];
		if (list.length === 0) byClient.set(struct.id.client, list);
		list.push(struct);
	}
	return (id) => {
		const list = byClient.get(id.client) ?? [];
		const first = list[0];
		if (first && id.clock >= first.id.clock) return atClock(list, id.clock);
		return id.clock < Y.getState(doc.store, id.client) ? Y.getItem(doc.store, id) : null;
	};
}

/** Binary search: a client's structs come in the order of their clocks. */
function atClock(list: readonly Struct[], clock: number): Struct | null {
	let low = 0;
	let high = list.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((list[middle]?.id.clock ?? 0) <= clock) low = middle;
		else high = middle - 1;
	}
	return list[low] ?? null;
}
