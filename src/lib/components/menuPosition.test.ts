import fc from 'fast-check';
import { expect, it } from 'vitest';
import { menuPosition } from './menuPosition.ts';

const room = { width: 1000, height: 800 };
const menu = { width: 200, height: 300 };

it('opens under its button', () => {
	const spot = menuPosition({ top: 100, bottom: 140, left: 50 }, menu, room);
	expect(spot).toEqual({ top: 144, left: 50 });
});

it('opens above a button near the bottom', () => {
	const spot = menuPosition({ top: 700, bottom: 740, left: 50 }, menu, room);
	expect(spot).toEqual({ top: 396, left: 50 });
});

it('moves left from a button at the right edge', () => {
	expect(menuPosition({ top: 0, bottom: 40, left: 950 }, menu, room).left).toBe(792);
});

it('never leaves a window that is large enough for it', () => {
	const pixel = fc.integer({ min: 0, max: 800 });
	fc.assert(
		fc.property(pixel, pixel, (top, left) => {
			const spot = menuPosition({ top, bottom: top + 40, left }, menu, room);
			expect(spot.top).toBeGreaterThanOrEqual(0);
			expect(spot.left).toBeGreaterThanOrEqual(0);
			expect(spot.top + menu.height).toBeLessThanOrEqual(room.height);
			expect(spot.left + menu.width).toBeLessThanOrEqual(room.width);
		})
	);
});
