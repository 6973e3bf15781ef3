import { describe, expect, it } from 'vitest';
import { cardKey, cardNumber, cardOfKey, readCardNumber } from './cardNumber';

describe('the number of a card', () => {
	it.each([
		['4-07', { table: 4, card: 7 }],
		[' 4-7 ', { table: 4, card: 7 }],
		['12 103', { table: 12, card: 103 }],
		['4–07', { table: 4, card: 7 }],
		['4.7', { table: 4, card: 7 }],
		['0-7', null],
		['4-0', null],
		['47', null],
		['4-07-1', null],
		['bord 4', null],
		['', null]
	])('%j is read as %j', (typed, card) => {
		expect(readCardNumber(typed)).toEqual(card);
	});

	it('is printed with two digits at least, and is found again from the key of its note', () => {
		for (const card of [
			{ table: 4, card: 7 },
			{ table: 12, card: 103 }
		]) {
			expect(readCardNumber(cardNumber(card))).toEqual(card);
			expect(cardOfKey(cardKey(card))).toEqual(card);
		}
		expect(cardNumber({ table: 4, card: 7 })).toBe('4-07');
		expect(cardKey({ table: 4, card: 7 })).toMatch(/^[0-9a-z]{1,32}$/);
		expect(cardOfKey('anden')).toBeNull();
	});
});
