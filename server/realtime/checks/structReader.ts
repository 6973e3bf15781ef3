import * as decoding from 'lib0/decoding';
import { rootNames } from '$lib/board/schema';
import { limits } from '$lib/protocol/limits';
import { skipPlainValue } from './plainValue';
import { readWord, skipWord } from './words';
import type { Struct, StructContent, StructId } from './structs';

/** What Yjs puts in the first byte of a struct: the kind of content, and which fields follow. */
const CONTENT = 31;
const HAS_KEY = 32;
const HAS_RIGHT_ORIGIN = 64;
const HAS_ORIGIN = 128;

/**
 * Reads one struct in the way Yjs does, but makes nothing of it: no documents, no types, no values.
 *
 * @throws Error for everything that no client of ours sends.
 */
export function readStruct(decoder: decoding.Decoder, id: StructId): Struct {
	const from = decoder.pos;
	const info = decoding.readUint8(decoder);
	if (info === undefined) throw new Error('an update that ends too early');
	const isGone = (info & CONTENT) === 0;
	const { origin, rightOrigin, parent, key } = isGone ? nowhere : readPlace(decoder, info);
	const { content, length } = isGone
		? { content: null, length: readInteger(decoder) }
		: readContent(decoder, info & CONTENT);
	const { client, clock } = id;
	// Named one by one: an update is read for every keystroke, and spreading costs more than reading.
	return {
		client,
		clock,
		length,
		content,
		origin,
		rightOrigin,
		parent,
		key,
		from,
		to: decoder.pos
	};
}

const nowhere = { origin: null, rightOrigin: null, parent: null, key: null };

function readPlace(
	decoder: decoding.Decoder,
	info: number
): Pick<Struct, 'origin' | 'rightOrigin' | 'parent' | 'key'> {
	const origin = info & HAS_ORIGIN ? readId(decoder) : null;
	const rightOrigin = info & HAS_RIGHT_ORIGIN ? readId(decoder) : null;
	if (origin || rightOrigin) return { origin, rightOrigin, parent: null, key: null };
	const isRoot = decoding.readVarUint(decoder) === 1;
	const parent = isRoot ? readRoot(decoder) : readId(decoder);
	const key = info & HAS_KEY ? readKey(decoder) : null;
	return { origin, rightOrigin, parent, key };
}

function readContent(
	decoder: decoding.Decoder,
	kind: number
): { content: StructContent; length: number } {
	const from = decoder.pos;
	switch (kind) {
		case 1:
			return { content: 'deleted', length: readInteger(decoder) };
		case 4: {
			const length = skipWord(decoder);
			checkSize(decoder.pos - from);
			return { content: 'letters', length };
		}
		case 7:
			return { content: readType(decoder), length: 1 };
		case 8: {
			const length = decoding.readVarUint(decoder);
			if (length > limits.valueBytes) throw new Error('more values than there is room for');
			for (let index = 0; index < length; index += 1) skipPlainValue(decoder);
			checkSize(decoder.pos - from);
			return { content: 'values', length };
		}
		default:
			throw new Error('an unknown kind of content');
	}
}

function readType(decoder: decoding.Decoder): 'map' | 'text' {
	const kind = decoding.readVarUint(decoder);
	if (kind === 1) return 'map';
	if (kind === 2) return 'text';
	throw new Error('an unknown kind of type');
}

function readId(decoder: decoding.Decoder): StructId {
	return { client: readInteger(decoder), clock: readInteger(decoder) };
}

/** Beyond a certain size numbers are rounded, and two of them may be one. */
export function readInteger(decoder: decoding.Decoder): number {
	const number = decoding.readVarUint(decoder);
	if (!Number.isSafeInteger(number)) throw new Error('a number out of range');
	return number;
}

function readRoot(decoder: decoding.Decoder): string {
	const name = readKey(decoder);
	if (!rootNames.some((root) => root === name)) throw new Error('an unknown root');
	return name;
}

function readKey(decoder: decoding.Decoder): string {
	const key = readWord(decoder);
	if (key.length > limits.keyLength) throw new Error('a key out of size');
	return key;
}

function checkSize(bytes: number): void {
	if (bytes > limits.valueBytes) throw new Error('a value out of size');
}
