/** @param {number} value @param {number} [digits] */
export const number = (value, digits = 1) => value.toFixed(digits);

/** The middle one, by what `by` says of each. @template T @param {T[]} rows @param {(row: T) => number} by */
export function median(rows, by) {
	return [...rows].sort((a, b) => by(a) - by(b))[Math.floor((rows.length - 1) / 2)];
}
