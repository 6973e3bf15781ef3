/**
 * The value below which such a share of the values lies; between two of them on the straight line.
 *
 * @param values At least one, in any order.
 * @param share From 0 to 1; 0.5 is the median.
 */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const below = sorted[Math.floor(at)] ?? Number.NaN;
	const above = sorted[Math.ceil(at)] ?? Number.NaN;
	return below + (above - below) * (at - Math.floor(at));
}
