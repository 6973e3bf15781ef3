/** A place on a square whose sides go from 0 to 100. */
export interface Point {
	x: number;
	y: number;
}

const ROUNDS = 200;

/**
 * Moves points that lie on each other as little aside as it takes to read all of them. The same points
 * always end at the same places; where there is no room for all, some still touch.
 *
 * @param size What a point takes up, both ways; none is moved nearer to an edge than half of it.
 */
export function pointsApart(points: readonly Point[], size: number): Point[] {
	const inside = (value: number) => Math.min(100 - size / 2, Math.max(size / 2, value));
	const placed = points.map(({ x, y }) => ({ x: inside(x), y: inside(y) }));
	for (let round = 0; round < ROUNDS; round += 1) {
		let hasMoved = false;
		for (const [at, one] of placed.entries())
			for (const other of placed.slice(at + 1)) {
				const dx = other.x - one.x;
				const dy = other.y - one.y;
				const distance = Math.hypot(dx, dy);
				if (distance >= size - 0.01) continue;
				// Two on the very same spot part in a direction of their own.
				const turn = distance === 0 ? at * 2.4 : Math.atan2(dy, dx);
				const step = (size - distance) / 2;
				one.x = inside(one.x - Math.cos(turn) * step);
				one.y = inside(one.y - Math.sin(turn) * step);
				other.x = inside(other.x + Math.cos(turn) * step);
				other.y = inside(other.y + Math.sin(turn) * step);
				hasMoved = true;
			}
		if (!hasMoved) break;
	}
	return placed;
}
