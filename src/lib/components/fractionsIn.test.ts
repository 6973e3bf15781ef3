import { describe, expect, it } from 'vitest';
import { fractionsIn } from './fractionsIn';

const box = { left: 100, top: 50, width: 400, height: 200 };

describe('where a point lies in a box', () => {
	it.each([
		['its bottom left corner', { x: 100, y: 250 }, { x: 0, y: 0 }],
		['its top right corner', { x: 500, y: 50 }, { x: 1, y: 1 }],
		['a quarter from the left, a quarter from the top', { x: 200, y: 100 }, { x: 0.25, y: 0.75 }],
		['outside to the left and above', { x: 0, y: 0 }, { x: 0, y: 1 }],
		['outside to the right and below', { x: 900, y: 900 }, { x: 1, y: 0 }],
		['a third of the way', { x: 100 + 400 / 3, y: 50 }, { x: 0.333, y: 1 }]
	])('%s', (_, point, expected) => {
		expect(fractionsIn(box, point)).toEqual(expected);
	});

	it('is its middle where the box has no size', () => {
		expect(fractionsIn({ ...box, width: 0, height: 0 }, { x: 3, y: 3 })).toEqual({
			x: 0.5,
			y: 0.5
		});
	});
});
