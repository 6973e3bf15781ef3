import type * as Y from 'yjs';
import { isOrder } from './order';

/**
 * Reading never trusts: a document comes over the wire, so a field of the wrong kind reads as if it
 * were not there, and every replica reads the same document the same way.
 */
export function textIn(map: Y.Map<unknown>, field: string): string | null {
	const value = map.get(field);
	return typeof value === 'string' ? value : null;
}

export function numberIn(map: Y.Map<unknown>, field: string): number | null {
	const value = map.get(field);
	return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Milliseconds since 1970. */
export const instantIn = numberIn;

/** From 0 to 1. */
export function fractionIn(map: Y.Map<unknown>, field: string): number | null {
	const value = numberIn(map, field);
	return value === null ? null : Math.min(Math.max(value, 0), 1);
}

export function orderIn(map: Y.Map<unknown>): string {
	const value = map.get('order');
	return isOrder(value) ? value : '';
}

/** One of the known words; null for any other. */
export function wordIn<Word extends string>(
	map: Y.Map<unknown>,
	field: string,
	words: readonly Word[]
): Word | null {
	const value = map.get(field);
	return words.find((word) => word === value) ?? null;
}
