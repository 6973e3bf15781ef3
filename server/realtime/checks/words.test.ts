import fc from 'fast-check';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { expect, it } from 'vitest';
import { readWord, skipWord } from './words';

const written = (...words: string[]) => {
	const encoder = encoding.createEncoder();
	for (const word of words) encoding.writeVarString(encoder, word);
	return decoding.createDecoder(encoding.toUint8Array(encoder));
};

it('reads and passes over words as they were written, one after the other', () => {
	const word = fc.oneof(fc.string({ maxLength: 200 }), fc.string({ unit: 'grapheme' }));
	fc.assert(
		fc.property(fc.array(word), (words) => {
			const read = written(...words);
			expect(words.map(() => readWord(read))).toEqual(words);
			const skipped = written(...words);
			expect(words.map(() => skipWord(skipped))).toEqual(words.map(({ length }) => length));
			expect(skipped.pos).toBe(skipped.arr.length);
		})
	);
});

it('reads bytes that may be anything as lib0 reads them', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
			const reading = (read: (decoder: decoding.Decoder) => string) => {
				const decoder = decoding.createDecoder(bytes);
				try {
					return [read(decoder), decoder.pos];
				} catch {
					return 'refused';
				}
			};
			expect(reading(readWord)).toEqual(reading(decoding.readVarString));
		})
	);
});
