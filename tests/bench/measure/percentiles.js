/** @typedef {{ p50: number, p95: number, p99: number, max: number, count: number }} Spread */

/** @param {readonly number[]} values @returns {Spread} Zeros where there are none. */
export function spreadOf(values) {
	const sorted = Float64Array.from(values).sort();
	/** @param {number} share */
	const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
	return { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1), count: sorted.length };
}
