import * as decoding from 'lib0/decoding';
import { limits } from '$lib/protocol/limits';
import { readWord, skipWord } from './words';

/**
 * Passes over one value as lib0 writes it, without making it: nothing, numbers, words, and lists and
 * objects of those. What no document of ours holds (bytes, big integers) is refused.
 *
 * @throws Error for anything else, for a value that ends too early, and where it is nested too deep.
 */
export function skipPlainValue(decoder: decoding.Decoder, depth = 0): void {
	if (depth > limits.nestingDepth) throw new Error('a value nested too deep');
	switch (decoding.readUint8(decoder)) {
		case 126: // null
		case 121: // false
		case 120: // true
			return;
		case 125:
			if (!Number.isSafeInteger(decoding.readVarInt(decoder)))
				throw new Error('a number out of range');
			return;
		case 124:
			return void decoding.readFloat32(decoder);
		case 123:
			return void decoding.readFloat64(decoder);
		case 119:
			return void skipWord(decoder);
		case 118:
			return skipMany(decoder, depth, () => {
				// Read back, it would change what the object is and not what it holds.
				if (readWord(decoder) === '__proto__') throw new Error('a reserved key');
			});
		case 117:
			return skipMany(decoder, depth, () => {});
		default:
			throw new Error('an unknown kind of value');
	}
}

/** @param skipKey Passes over what stands before each value. */
function skipMany(decoder: decoding.Decoder, depth: number, skipKey: () => void): void {
	const count = decoding.readVarUint(decoder);
	// Each takes a byte at least: a true count is bounded by what is left.
	if (count > decoder.arr.length - decoder.pos)
		throw new Error('more values than there is room for');
	for (let index = 0; index < count; index += 1) {
		skipKey();
		skipPlainValue(decoder, depth + 1);
	}
}
