import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	newWorkshopCode,
	normaliseWorkshopCode,
	WORKSHOP_CODE_ALPHABET,
	WORKSHOP_CODE_LENGTH
} from './workshopCode';

describe('a new workshop code', () => {
	it('holds nothing that looks like something else, and no vowel', () => {
		expect(WORKSHOP_CODE_ALPHABET).not.toMatch(/[01AEIOUYL]/);
		expect(new Set(WORKSHOP_CODE_ALPHABET).size).toBe(WORKSHOP_CODE_ALPHABET.length);
	});

	it('gives every character the same number of bytes', () => {
		const seen = new Map<string, number>();
		for (let byte = 0; byte < 256; byte += 1) {
			// The byte in question, then zeros: the code's first character is its own or, skipped, '2'.
			let isFirst = true;
			const code = newWorkshopCode((count) => {
				const bytes = new Uint8Array(count);
				if (isFirst) bytes.set([byte, 1, 1, 1, 1, 1, 1]);
				isFirst = false;
				return bytes;
			});
			const character = code.slice(1) === '33333' && byte < 243 ? code.charAt(0) : 'skipped';
			seen.set(character, (seen.get(character) ?? 0) + 1);
		}
		expect(seen.get('skipped')).toBe(13);
		seen.delete('skipped');
		expect([...seen.keys()].sort().join('')).toBe(WORKSHOP_CODE_ALPHABET);
		expect(new Set(seen.values())).toEqual(new Set([9]));
	});

	it('asks for more bytes until it is whole', () => {
		const answers = [255, 250, 243, 0];
		let asked = 0;
		const code = newWorkshopCode((count) => {
			const byte = answers[asked] ?? 0;
			asked += 1;
			return new Uint8Array(count).fill(byte);
		});
		expect(code).toBe('222222');
		expect(asked).toBe(answers.length);
	});
});

describe('a typed workshop code', () => {
	it.each(['K7M3QP', 'k7m3qp', 'K7M 3QP', 'k7m-3qp', ' K7M–3QP ', 'K 7 M 3 Q P', 'Ｋ７Ｍ３ＱＰ'])(
		'is understood as %j',
		(typed) => {
			expect(normaliseWorkshopCode(typed)).toBe('K7M3QP');
		}
	);

	it.each(['K7M3Q', 'K7M3QPP', 'K7M3Q0', 'K7M3QI', 'K7M3Q!', '', ' '.repeat(5000)])(
		'cannot be %j',
		(typed) => {
			expect(normaliseWorkshopCode(typed)).toBeNull();
		}
	);

	it('finds every code that is made', () => {
		fc.assert(
			fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
				// A source that runs dry gives zeros, so that every property ends.
				let isFirst = true;
				const code = newWorkshopCode((count) => {
					const answer = isFirst ? bytes : new Uint8Array(count);
					isFirst = false;
					return answer;
				});
				expect(code).toHaveLength(WORKSHOP_CODE_LENGTH);
				expect(normaliseWorkshopCode(code.toLowerCase())).toBe(code);
			})
		);
	});
});
