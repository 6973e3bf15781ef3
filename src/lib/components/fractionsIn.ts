/** Finer than this nobody places a note, and everybody sees the same. */
const STEPS = 1000;

/**
 * Where a point lies in a box: as fractions from its left and from its bottom, never outside.
 *
 * @example fractionsIn(box, { x: box.left, y: box.top }) // { x: 0, y: 1 }
 */
export function fractionsIn(
	box: { left: number; top: number; width: number; height: number },
	point: { x: number; y: number }
): { x: number; y: number } {
	return {
		x: within(box.width === 0 ? 0.5 : (point.x - box.left) / box.width),
		y: within(box.height === 0 ? 0.5 : 1 - (point.y - box.top) / box.height)
	};
}

function within(fraction: number): number {
	return Math.round(Math.min(Math.max(fraction, 0), 1) * STEPS) / STEPS;
}
