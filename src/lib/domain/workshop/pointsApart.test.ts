import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pointsApart } from './pointsApart';

const SIZE = 9;
const place = fc.record({
	x: fc.integer({ min: 0, max: 100 }),
	y: fc.integer({ min: 0, max: 100 })
});

it('leaves points that lie apart where they are', () => {
	const points = [
		{ x: 20, y: 20 },
		{ x: 80, y: 80 }
	];
	expect(pointsApart(points, SIZE)).toEqual(points);
});

it('parts twelve on the very same spot', () => {
	const placed = pointsApart(
		Array.from({ length: 12 }, () => ({ x: 50, y: 50 })),
		SIZE
	);
	expect(nearest(placed)).toBeGreaterThan(SIZE * 0.8);
});

it('keeps any twelve inside, apart enough to be read, and always in the same places', () => {
	fc.assert(
		fc.property(fc.array(place, { minLength: 2, maxLength: 12 }), (points) => {
			const placed = pointsApart(points, SIZE);
			expect(pointsApart(points, SIZE)).toEqual(placed);
			for (const { x, y } of placed)
				for (const value of [x, y]) {
					expect(value).toBeGreaterThanOrEqual(SIZE / 2);
					expect(value).toBeLessThanOrEqual(100 - SIZE / 2);
				}
			expect(nearest(placed)).toBeGreaterThan(SIZE * 0.6);
		})
	);
});

function nearest(points: readonly { x: number; y: number }[]): number {
	const distances = points.flatMap((one, at) =>
		points.slice(at + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y))
	);
	return Math.min(...distances);
}
