import { describe, expect, it } from 'vitest';
import { indicatorLine, numberIn } from './indicatorLine';

describe('a number as people write it', () => {
	it.each([
		['12', 12],
		['12,5', 12.5],
		['12.5', 12.5],
		['1.200', 1200],
		['1.234.567,8', 1234567.8],
		['40 %', 40],
		['ca. 30', 30],
		['-3', -3],
		['mange', null],
		['10-20', null],
		['', null]
	])('“%s” is %s', (words, value) => {
		expect(numberIn(words)).toBe(value);
	});
});

describe('the line of an indicator', () => {
	it('goes across by day and up by number, with what is aimed at', () => {
		const line = indicatorLine(
			[
				{ on: '2026-01-01', value: '10' },
				{ on: '2026-01-11', value: '15' },
				{ on: '2026-01-21', value: '20' }
			],
			'30'
		);
		expect(line?.points).toEqual([
			{ x: 0, y: 0 },
			{ x: 0.5, y: 0.25 },
			{ x: 1, y: 0.5 }
		]);
		expect(line?.targetY).toBe(1);
	});

	it('lies in the middle where nothing has moved', () => {
		const line = indicatorLine(
			[
				{ on: '2026-01-01', value: '5' },
				{ on: '2026-01-01', value: '5' }
			],
			''
		);
		expect(line?.points).toEqual([
			{ x: 0.5, y: 0.5 },
			{ x: 0.5, y: 0.5 }
		]);
		expect(line?.targetY).toBeNull();
	});

	it('is left out of words, and of a single number', () => {
		expect(indicatorLine([{ on: '2026-01-01', value: '5' }], '')).toBeNull();
		const words = [
			{ on: '2026-01-01', value: 'få' },
			{ on: '2026-02-01', value: '12' }
		];
		expect(indicatorLine(words, '')).toBeNull();
	});
});
