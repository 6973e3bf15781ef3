import { describe, expect, it } from 'vitest';
import { dropPlace } from './dropPlace';

const card = (key: string, left: number, top: number) => ({
	key,
	left,
	top,
	right: left + 100,
	bottom: top + 50
});

describe('where a dragged card lands', () => {
	const column = [card('a', 0, 0), card('b', 0, 60), card('c', 0, 120)];
	const rows = [card('a', 0, 0), card('b', 110, 0), card('c', 0, 60), card('d', 110, 60)];

	it.each([
		['above the first', 20, 'a'],
		['in the upper half of a card', 70, 'b'],
		['in the lower half of a card', 100, 'c'],
		['below all', 400, null]
	])('in a column, %s', (_, y, before) => {
		expect(dropPlace({ x: 90, y }, column)).toBe(before);
	});

	it.each([
		['left of a card’s middle', { x: 20, y: 20 }, 'a'],
		['right of it', { x: 80, y: 20 }, 'b'],
		['right of the last in a row', { x: 300, y: 20 }, 'c'],
		['between two rows', { x: 300, y: 55 }, 'c'],
		['below all', { x: 20, y: 300 }, null]
	])('in rows, %s', (_, point, before) => {
		expect(dropPlace(point, rows)).toBe(before);
	});

	it('in an empty list is its end', () => {
		expect(dropPlace({ x: 0, y: 0 }, [])).toBeNull();
	});
});
