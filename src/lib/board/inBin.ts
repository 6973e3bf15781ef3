import type * as Y from 'yjs';

/**
 * Puts a note, a theme or a comment in the bin, where it keeps all it holds.
 *
 * @param by Id of who does; null where none is stored.
 * @param at Milliseconds since 1970.
 */
export function putInBin(
	map: Y.Map<unknown> | null,
	{ by, at }: { by: string | null; at: number },
	origin: unknown
): void {
	if (!map || map.has('deletedAt')) return;
	map.doc?.transact(() => {
		map.set('deletedAt', at);
		map.set('deletedBy', by);
	}, origin);
}

export function takeOutOfBin(map: Y.Map<unknown> | null, origin: unknown): void {
	if (!map?.has('deletedAt')) return;
	map.doc?.transact(() => {
		map.delete('deletedAt');
		map.delete('deletedBy');
	}, origin);
}
