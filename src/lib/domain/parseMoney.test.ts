import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatMoney } from './format';
import { parseMoney } from './parseMoney';

it.each([
	['12.500,50', 1_250_050],
	['12500', 1_250_000],
	['12 500,5 kr.', 1_250_050],
	['1.500.000 kr', 150_000_000],
	['1.500.000,-', 150_000_000],
	['0,05', 5],
	[' 7 ', 700]
])('reads %j', (typed, ore) => {
	expect(parseMoney(typed)).toBe(ore);
});

it.each([
	...['', '0', '0,00', '-5', '12.50', '1.5000', '12,500.50', '1,234', 'ti', '1e5'],
	...['1.500 000,5,5', '9'.repeat(30), '12.500,50 EUR']
])('does not guess at %j', (typed) => {
	expect(parseMoney(typed)).toBeNull();
});

it('reads every amount that is shown', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 1e13 }), (ore) => {
			expect(parseMoney(formatMoney(ore, 'da'))).toBe(ore);
		})
	);
});
