import type { StandLine } from '$lib/server/queries/standList';

/**
 * What passes the filter, what was sent and refused, and what somebody has begun on: each once, as it
 * was read last, in the order of its source. Nothing that was typed leaves the page.
 */
export function shownLines(
	found: readonly StandLine[],
	refused: readonly StandLine[],
	held: readonly StandLine[]
): StandLine[] {
	const lines = new Map([...held, ...refused, ...found].map((line) => [line.id, line]));
	return [...lines.values()].sort((one, other) => one.position - other.position);
}
