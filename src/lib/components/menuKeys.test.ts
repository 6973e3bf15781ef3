import { describe, expect, it } from 'vitest';
import { menuTarget } from './menuKeys.ts';

const labels = ['Skole', 'Familie', 'Økonomi', 'Fritid'];

describe('menuTarget', () => {
	it.each([
		['ArrowDown', 0, 1],
		['ArrowDown', 3, 0],
		['ArrowUp', 0, 3],
		['ArrowUp', 2, 1],
		['Home', 2, 0],
		['End', 0, 3]
	])('%s from entry %i leads to entry %i', (key, current, target) => {
		expect(menuTarget(key, current, labels)).toBe(target);
	});

	it('takes a letter to the next entry that begins with it, and round again', () => {
		expect(menuTarget('f', 0, labels)).toBe(1);
		expect(menuTarget('f', 1, labels)).toBe(3);
		expect(menuTarget('f', 3, labels)).toBe(1);
	});

	it('knows Danish letters in either case', () => {
		expect(menuTarget('ø', 0, labels)).toBe(2);
	});

	it.each(['x', ' ', 'Tab', 'Enter', 'Escape'])('leaves %j alone', (key) => {
		expect(menuTarget(key, 0, labels)).toBeNull();
	});
});
