import * as Y from 'yjs';
import { limits } from '$lib/protocol/limits';
import { CLIMB, type Effort } from './effort';
import type { Struct, StructId } from './structs';

/** A type that comes with the update. */
interface NewType {
	kind: 'map' | 'text';
	/** 1 for an entry of a root. */
	level: number;
}

/** Where a struct lies: in which type, and under which key. */
export interface Place {
	parent: Y.AbstractType<unknown> | NewType;
	key: string | null;
}

interface Placed {
	struct: Struct;
	place: Place | null;
	type: NewType | null;
}

/** Of two neighbours it cannot be told which is left before what was given so far is in the document. */
export class UndecidedError extends Error {}

/**
 * Finds where the structs of an update will lie in the document, without applying them: applying what
 * is nested without end, or what lies where it cannot, is what throws. Structs are to be given in
 * the order of their integration.
 */
export class Places {
	readonly #doc: Y.Doc;
	readonly #effort: Effort;
	readonly #placed = new Map<number, Placed[]>();

	constructor(doc: Y.Doc, effort: Effort) {
		this.#doc = doc;
		this.#effort = effort;
	}

	/**
	 * @returns Null where the place is gone: Yjs drops what the struct says.
	 * @throws Error where no document of ours has such a struct in such a place.
	 */
	add(struct: Struct): Place | null {
		const place = struct.content === null ? null : this.#placeOf(struct);
		if (place) {
			checkKind(struct, place);
			this.#checkOrder(struct);
		}
		const { content } = struct;
		const isType = content === 'map' || content === 'text';
		const type = place && isType ? { kind: content, level: levelOf(place.parent) + 1 } : null;
		if (type && type.level > limits.nestingDepth) throw new Error('nested too deep');
		const placed = this.#placed.get(struct.client) ?? [];
		if (placed.length === 0) this.#placed.set(struct.client, placed);
		placed.push({ struct, place, type });
		return place;
	}

	#placeOf({ origin, rightOrigin, parent, key }: Struct): Place | null {
		if (typeof parent === 'string')
			return { parent: this.#doc.get(parent) as Y.AbstractType<unknown>, key };
		if (parent) {
			const type = this.#typeAt(parent);
			return type && { parent: type, key };
		}
		const left = origin && this.#placeAt(origin, 'end');
		const right = rightOrigin && this.#placeAt(rightOrigin, 'start');
		// One neighbour that is gone is enough for Yjs to let the struct go.
		if ((origin && !left) || (rightOrigin && !right)) return null;
		if (left && right && !(left.parent === right.parent && left.key === right.key))
			throw new Error('neighbours in different places');
		return left ?? right;
	}

	/**
	 * What lies between two neighbours must find the left one on the left. Else where it goes would
	 * depend on who integrates what first, and screens would differ for good.
	 */
	#checkOrder({ origin, rightOrigin }: Struct): void {
		if (!origin || !rightOrigin) return;
		const behind = this.#climb(origin, 'rightOrigin', rightOrigin);
		const before = this.#climb(rightOrigin, 'origin', origin);
		if (behind === 'met' || before === 'met') return;
		const isNew = behind !== origin || before !== rightOrigin;
		if (behind && before && this.#isInOrder(behind, before, isNew)) return;
		// Both may lie anywhere between their own neighbours: what is in between decides.
		if (isNew) throw new UndecidedError();
		throw new Error('neighbours in the wrong order');
	}

	/**
	 * From a letter on, by way of what comes with the update, to the first that the document has.
	 *
	 * @param side Which way.
	 * @returns `met` where the other letter lies on the way; null for an end of the text.
	 */
	#climb(from: StructId, side: 'origin' | 'rightOrigin', other: StructId): StructId | 'met' | null {
		let at: StructId = from;
		for (let placed = this.#find(at); placed; placed = this.#find(at)) {
			this.#effort.step(CLIMB);
			const { struct } = placed;
			const isAhead = side === 'origin' ? other.clock < at.clock : other.clock > at.clock;
			if (isAhead && isWithin(struct, other)) return 'met';
			const next = struct[side];
			if (!next) return null;
			if (next.client === other.client && next.clock === other.clock) return 'met';
			at = next;
		}
		return at;
	}

	/** Of two letters the document has. @param mayBeOne They may be the same letter. */
	#isInOrder(left: StructId, right: StructId, mayBeOne: boolean): boolean {
		const to = getStruct(this.#doc, right);
		let item: Y.Item | Y.GC | null = getStruct(this.#doc, left);
		if (item === to) return left.clock < right.clock || (mayBeOne && left.clock === right.clock);
		while (item instanceof Y.Item && item !== to) {
			this.#effort.step();
			item = item.right;
		}
		return item === to;
	}

	/** The type a struct brought; null where it is gone. */
	#typeAt(id: StructId): Place['parent'] | null {
		const placed = this.#find(id);
		if (placed) {
			const { content } = placed.struct;
			if (content === 'letters' || content === 'values')
				throw new Error('a parent that is no type');
			return placed.type;
		}
		const item = getStruct(this.#doc, id);
		if (!(item instanceof Y.Item) || item.content instanceof Y.ContentDeleted) return null;
		if (!(item.content instanceof Y.ContentType)) throw new Error('a parent that is no type');
		return item.content.type;
	}

	/** @param side At which end of that letter a neighbour is put. */
	#placeAt(id: StructId, side: 'start' | 'end'): Place | null {
		const placed = this.#find(id);
		if (placed) return placed.place;
		const item = getStruct(this.#doc, id);
		if (!(item instanceof Y.Item)) return null;
		const at = id.clock - item.id.clock + (side === 'end' ? 1 : 0);
		if (partsCharacter(item, at)) throw new Error('a character cut in two');
		return { parent: item.parent as Y.AbstractType<unknown>, key: item.parentSub };
	}

	/** Among those given so far, by binary search. */
	#find({ client, clock }: StructId): Placed | null {
		const placed = this.#placed.get(client) ?? [];
		if (clock < Y.getState(this.#doc.store, client)) return null;
		let low = 0;
		let high = placed.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((placed[middle]?.struct.clock ?? 0) <= clock) low = middle;
			else high = middle - 1;
		}
		return placed[low] ?? null;
	}
}

function isWithin({ client, clock, length }: Struct, id: StructId): boolean {
	return id.client === client && id.clock >= clock && id.clock < clock + length;
}

/** Whether a cut there would part the two halves of one character: Yjs puts a mark for each. */
export function partsCharacter({ content, deleted }: Y.Item, at: number): boolean {
	if (deleted || at <= 0 || !(content instanceof Y.ContentString)) return false;
	return at < content.str.length && (content.str.codePointAt(at - 1) ?? 0) > 0xffff;
}

/** Maps hold values and types under keys, texts hold letters in a row, and nothing else is of ours. */
function checkKind({ content, rightOrigin }: Struct, { parent, key }: Place): void {
	const isText =
		parent instanceof Y.AbstractType ? parent instanceof Y.Text : parent.kind === 'text';
	// A value follows the one before; in front of one, it would depend on who comes when.
	if (!isText && rightOrigin) throw new Error('a value in front of another');
	if (isText !== (key === null)) throw new Error('a key in a text, or none in a map');
	if (content !== 'deleted' && isText !== (content === 'letters'))
		throw new Error('letters in a map, or something else in a text');
}

function levelOf(parent: Place['parent']): number {
	if (!(parent instanceof Y.AbstractType)) return parent.level;
	let level = 0;
	for (let type: Y.AbstractType<unknown> | null = parent; type?._item; level += 1)
		type = type._item.parent as Y.AbstractType<unknown> | null;
	return level;
}

function getStruct({ store }: Y.Doc, { client, clock }: StructId): Y.Item | Y.GC {
	return Y.getItem(store, Y.createID(client, clock));
}
