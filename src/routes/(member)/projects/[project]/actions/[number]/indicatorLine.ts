/** A point of the line: across by its day, up by its number, both from 0 to 1. */
export interface LinePoint {
	x: number;
	y: number;
}

/** A number as people write it: `12,5`, `1.200`, `40 %`, `ca. 30`; null where there is not exactly one. */
export function numberIn(words: string): number | null {
	const found = words.match(/-?\d[\d.]*(?:,\d+)?/g);
	if (found?.length !== 1) return null;
	const [written = ''] = found;
	// A full stop before three digits parts thousands; otherwise it is what others write for a comma.
	const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(written)
		? written.replaceAll('.', '')
		: written;
	const value = Number(plain.replace(',', '.'));
	return Number.isFinite(value) ? value : null;
}

/**
 * What was measured as a line over time, with the level that is aimed at. Null where it is not numbers,
 * or fewer than two: the table says it all then.
 *
 * @param measured Oldest first. @param target `''` where nothing is aimed at.
 */
export function indicatorLine(
	measured: readonly { on: string; value: string }[],
	target: string
): { points: LinePoint[]; targetY: number | null } | null {
	const values = measured.map(({ value }) => numberIn(value));
	if (values.length < 2 || values.some((value) => value === null)) return null;
	const numbers = values as number[];
	const aim = target === '' ? null : numberIn(target);
	const all = aim === null ? numbers : [...numbers, aim];
	const days = measured.map(({ on }) => Date.parse(on));
	const across = scale(Math.min(...days), Math.max(...days));
	const up = scale(Math.min(...all), Math.max(...all));
	return {
		points: numbers.map((value, index) => ({ x: across(days[index] ?? NaN), y: up(value) })),
		targetY: aim === null ? null : up(aim)
	};
}

/** From `low` to `high` as 0 to 1; in the middle where both are the same. */
function scale(low: number, high: number): (value: number) => number {
	return (value) => (high === low ? 0.5 : (value - low) / (high - low));
}
