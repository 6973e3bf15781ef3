import * as Y from 'yjs';

/** Whether it came into the document with the running transaction. */
export function isFresh(transaction: Y.Transaction, { id }: Y.Item): boolean {
	return id.clock >= (transaction.beforeState.get(id.client) ?? 0);
}

/**
 * What a field held before the running transaction, also where it was overwritten or deleted since:
 * Yjs forgets it only when the transaction ends. Undefined where it held nothing, or a type, which
 * nothing brings back.
 */
export function earlierValue(
	transaction: Y.Transaction,
	map: Y.Map<unknown>,
	field: string
): unknown {
	let entry: Y.Item | null = map._map.get(field) ?? null;
	while (entry && isFresh(transaction, entry)) entry = entry.left;
	return entry?.content instanceof Y.ContentAny ? entry.content.arr.at(-1) : undefined;
}

/** Sets a field, unless it says so already: then nothing needs to be stored or sent. */
export function setQuietly(map: Y.Map<unknown>, field: string, value: unknown): void {
	if (map.get(field) !== value) map.set(field, value);
}

/** Sets a field to what it was before the transaction. */
export function restore(transaction: Y.Transaction, map: Y.Map<unknown>, field: string): void {
	const before = earlierValue(transaction, map, field);
	if (before === undefined) map.delete(field);
	else map.set(field, before);
}
