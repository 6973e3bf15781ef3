import * as Y from 'yjs';
import { hasCpr } from '../domain/cprGuard';
import type { Change } from './changes';
import type { PutBack } from './guard';
import { restore } from './mapEntry';

/** The names and lines of text of a section or a theme say no CPR number. */
export function guardWords(
	transaction: Y.Transaction,
	root: Y.Map<Y.Map<unknown>>,
	key: string,
	{ isWhole, fields }: Change
): PutBack[] {
	const map: unknown = root.get(key);
	if (!(map instanceof Y.Map)) return [];
	const putBack: PutBack[] = [];
	for (const field of isWhole ? [...map.keys()] : fields) {
		const client = map._map.get(field)?.id.client;
		if (!wordsIn(map.get(field)).some(hasCpr)) continue;
		restore(transaction, map, field);
		if (field === 'title' && !map.has('title')) map.set('title', '');
		putBack.push({ reason: 'cprLike', noteKey: '', clients: client === undefined ? [] : [client] });
	}
	return putBack;
}

/** Every string in a plain value. */
function wordsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null || value instanceof Y.AbstractType) return [];
	return Object.values(value).flatMap(wordsIn);
}
