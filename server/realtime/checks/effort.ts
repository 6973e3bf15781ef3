import * as Y from 'yjs';
import { limits } from '$lib/protocol/limits';
import type { Place } from './places';

/**
 * A step from one struct of the update to another costs about as much as so many steps along what the
 * document has in a row: the struct has to be found first.
 */
export const CLIMB = 20;

/** Fewer than this in one place are never counted. */
const FEW = 8;

interface List {
	added: number;
	/** How many structs the document has there. */
	known: number;
}

/**
 * Adds up how many steps Yjs may need to find the places of an update's structs: each may have to be
 * compared with all that lie in the same text, or under the same key, before it.
 */
export class Effort {
	readonly #lists = new Map<Place['parent'], Map<string | null, List>>();
	#steps = 0;

	add({ parent, key }: Place): void {
		const keys = this.#lists.get(parent) ?? new Map<string | null, List>();
		const list = keys.get(key) ?? { added: 0, known: 0 };
		this.#lists.set(parent, keys.set(key, list));
		list.added += 1;
		if (list.added < FEW) return;
		if (list.added === FEW && parent instanceof Y.AbstractType) list.known = countIn(parent, key);
		this.step(list.added + list.known);
	}

	/** @throws Error when it has become more than any honest update takes. */
	step(count = 1): void {
		this.#steps += count;
		if (this.#steps > limits.integrationSteps) throw new Error('too many structs in one place');
	}
}

function countIn(type: Y.AbstractType<unknown>, key: string | null): number {
	let count = 0;
	let item = key === null ? type._start : (type._map.get(key) ?? null);
	while (item && count < limits.integrationSteps) {
		item = key === null ? item.right : item.left;
		count += 1;
	}
	return count;
}
