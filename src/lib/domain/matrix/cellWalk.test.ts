import { describe, expect, it } from 'vitest';
import { nextStop } from './cellWalk';

/** The second row has nothing in its first column, the last row only its name. */
const stops = [
	{ row: 0, column: -1 },
	{ row: 0, column: 0 },
	{ row: 0, column: 2 },
	{ row: 1, column: -1 },
	{ row: 1, column: 2 },
	{ row: 2, column: -1 },
	{ row: 2, column: 0 }
];
const from = (row: number, column: number, key: string, isWhole = false) =>
	nextStop(stops, { row, column }, key, isWhole);

describe('walking the matrix by keyboard', () => {
	it.each([
		['ArrowRight', 0, 0, { row: 0, column: 2 }],
		['ArrowLeft', 1, 2, { row: 1, column: -1 }],
		['ArrowDown', 0, 0, { row: 2, column: 0 }],
		['ArrowUp', 2, 0, { row: 0, column: 0 }],
		['Home', 0, 2, { row: 0, column: -1 }],
		['End', 0, -1, { row: 0, column: 2 }]
	] as const)('%s passes over what is empty', (key, row, column, to) => {
		expect(from(row, column, key)).toEqual(to);
	});

	it('stays where nothing lies ahead, and leaves other keys alone', () => {
		expect(from(0, 2, 'ArrowRight')).toBeNull();
		expect(from(1, 2, 'ArrowDown')).toBeNull();
		expect(from(0, 0, 'Tab')).toBeNull();
	});

	it('goes to the first and the last cell of all with Ctrl', () => {
		expect(from(1, 2, 'Home', true)).toEqual(stops[0]);
		expect(from(0, 0, 'End', true)).toEqual(stops.at(-1));
	});
});
