import * as decoding from 'lib0/decoding';

/**
 * Keys and keystrokes are short and mostly plain letters. For those a loop is several times faster
 * than asking the platform's decoder, which does the rest.
 */
const SHORT = 64;

/** Reads a string as lib0 writes it. */
export function readWord(decoder: decoding.Decoder): string {
	const start = decoder.pos;
	const end = endOfPlain(decoder);
	if (end === null) {
		decoder.pos = start;
		return decoding.readVarString(decoder);
	}
	let word = '';
	for (; decoder.pos < end; decoder.pos += 1)
		word += String.fromCharCode(decoder.arr[decoder.pos] ?? 0);
	return word;
}

/** Passes over a string. @returns Its length, in UTF-16 code units. */
export function skipWord(decoder: decoding.Decoder): number {
	const start = decoder.pos;
	const end = endOfPlain(decoder);
	if (end === null) {
		decoder.pos = start;
		return decoding.readVarString(decoder).length;
	}
	const length = end - decoder.pos;
	decoder.pos = end;
	return length;
}

/** Where a short string of ASCII that begins here ends, the decoder at its first letter; else null. */
function endOfPlain(decoder: decoding.Decoder): number | null {
	const length = decoding.readVarUint(decoder);
	const end = decoder.pos + length;
	if (length > SHORT || end > decoder.arr.length) return null;
	for (let at = decoder.pos; at < end; at += 1) if ((decoder.arr[at] ?? 0) > 127) return null;
	return end;
}
