import * as Y from 'yjs';

/** What one update did within a transaction that holds several people's. */
export interface Part {
	/** Whether it came with the update. */
	isNew(item: Y.Item): boolean;
	/** Whether it was there before, and is not since. */
	isGone(item: Y.Item): boolean;
	/** All of both. */
	touched: Y.Item[];
}

/**
 * Begins to watch a running transaction. A deletion names nobody, so whose it is can be told only by
 * looking what was deleted while one person's update was applied.
 *
 * @returns What was done since, to be asked when the update is applied.
 */
export function beginPart(transaction: Y.Transaction): () => Part {
	const { doc, deleteSet } = transaction;
	const clients = [...doc.store.clients.keys()];
	const clocks = new Map(clients.map((client) => [client, Y.getState(doc.store, client)]));
	const ranges = new Map([...deleteSet.clients].map(([client, all]) => [client, all.length]));
	return () => {
		const deleted = Y.createDeleteSet();
		for (const [client, all] of deleteSet.clients) {
			const since = all.slice(ranges.get(client) ?? 0);
			if (since.length > 0) deleted.clients.set(client, since);
		}
		const isNew = ({ id }: Y.Item) => id.clock >= (clocks.get(id.client) ?? 0);
		const gone = new Set<Y.Item>();
		Y.iterateDeletedStructs(transaction, deleted, (struct) => {
			if (struct instanceof Y.Item && !isNew(struct)) gone.add(struct);
		});
		const touched = [...gone];
		for (const [client, structs] of doc.store.clients) {
			const from = clocks.get(client) ?? 0;
			for (const struct of structs.slice(firstFrom(structs, from)))
				if (struct instanceof Y.Item) touched.push(struct);
		}
		return { isNew, isGone: (item) => gone.has(item), touched };
	};
}

/** Where the structs begin that have that clock or a later one: nearly always at the very end. */
function firstFrom(structs: readonly { id: Y.ID }[], clock: number): number {
	let at = structs.length;
	while (at > 0 && structs[at - 1]!.id.clock >= clock) at -= 1;
	return at;
}

/** The value under a key of a map before the part; undefined where there was none. */
export function valueBefore(part: Part, map: Y.Map<unknown>, key: string): unknown {
	let item: Y.Item | null = map._map.get(key) ?? null;
	while (item && part.isNew(item)) item = item.left;
	if (!item || (item.deleted && !part.isGone(item))) return undefined;
	return item.content instanceof Y.ContentAny ? item.content.arr.at(-1) : undefined;
}

/** What a text said before the part. */
export function textBefore(part: Part, text: Y.Text): string {
	let said = '';
	for (let item = text._start; item; item = item.right) {
		const wasThere = !part.isNew(item) && (!item.deleted || part.isGone(item));
		if (wasThere && item.content instanceof Y.ContentString) said += item.content.str;
	}
	return said;
}
