import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrder, orderBetween } from './order';

/** Chance as a test input: a failing case is printed and can be run again. */
const chances = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

describe('the order of notes', () => {
	it('always finds a key strictly between two others, wherever people insert', () => {
		const insertion = fc.tuple(fc.nat(), chances);
		fc.assert(
			fc.property(fc.array(insertion, { maxLength: 120 }), (insertions) => {
				const keys: string[] = [];
				for (const [place, chance] of insertions) {
					const at = place % (keys.length + 1);
					const key = orderBetween(keys[at - 1] ?? null, keys[at] ?? null, () => chance);
					if (keys[at - 1] !== undefined) expect(key > keys[at - 1]!).toBe(true);
					if (keys[at] !== undefined) expect(key < keys[at]!).toBe(true);
					expect(isOrder(key)).toBe(true);
					keys.splice(at, 0, key);
				}
			})
		);
	});

	it.each([0, 0.5, 0.999])(
		'keeps keys short when notes are only added at an end (%d)',
		(chance) => {
			let last = orderBetween(null, null, () => chance);
			let first = last;
			for (let count = 0; count < 5000; count += 1) {
				last = orderBetween(last, null, () => chance);
				first = orderBetween(null, first, () => chance);
			}
			expect(last.length).toBeLessThanOrEqual(8);
			expect(first.length).toBeLessThanOrEqual(8);
			expect(first < last).toBe(true);
		}
	);

	it.each([0, 0.5, 0.999])('grows slowly when everybody inserts at one spot (%d)', (chance) => {
		const before = orderBetween(null, null, () => 0.5);
		let after = orderBetween(before, null, () => 0.5);
		for (let count = 0; count < 300; count += 1) {
			const between = orderBetween(before, after, () => chance);
			expect(between > before && between < after).toBe(true);
			after = between;
		}
		expect(after.length).toBeLessThan(160);
	});

	it('gives two people who add at once different keys', () => {
		const keys = new Set(Array.from({ length: 50 }, () => orderBetween('V', null)));
		expect(keys.size).toBeGreaterThan(45);
	});

	it('goes after the first of two neighbours that leave no room', () => {
		expect(orderBetween('V1', 'V1') > 'V1').toBe(true);
		expect(orderBetween('V1', 'V10') > 'V1').toBe(true);
		expect(orderBetween('W', 'V') > 'W').toBe(true);
	});

	it('still finds a key at the very ends of the scale', () => {
		expect(orderBetween('zzzzz', null) > 'zzzzz').toBe(true);
		const low = orderBetween(null, '00001');
		expect(low < '00001' && low.length > 0).toBe(true);
	});

	it.each(['', 'æ', 'V-1', 7, null, 'V'.repeat(2000)])('does not take %j for a key', (value) => {
		expect(isOrder(value)).toBe(false);
	});
});
