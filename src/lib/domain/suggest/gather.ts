/**
 * Puts things together, the two most alike first, then two groups at a time for as long as those in
 * them are on average at least `least` alike. Equal likeness goes by the order given, so that the
 * same things always give the same groups.
 *
 * @param likeness Row after row, and the same both ways; it is worked in.
 * @returns Groups of indexes, in order.
 */
export function gather(likeness: Float64Array, size: number, least: number): number[][] {
	const groups: (number[] | null)[] = Array.from({ length: size }, (_, index) => [index]);
	const nearest = groups.map((_, index) => nearestOf(likeness, size, groups, index));
	for (;;) {
		const into = bestOf(likeness, size, groups, nearest);
		const from = into < 0 ? -1 : (nearest[into] ?? -1);
		if (from < 0 || (likeness[into * size + from] ?? 0) < least) break;
		join(likeness, size, groups, into, from);
		groups.forEach((group, index) => {
			const isStale = index === into || nearest[index] === into || nearest[index] === from;
			const isNearer =
				(likeness[index * size + into] ?? 0) >
				(likeness[index * size + (nearest[index] ?? 0)] ?? 0);
			if (group && (isStale || isNearer)) nearest[index] = nearestOf(likeness, size, groups, index);
		});
	}
	return groups.filter((group) => group !== null).map((group) => group.sort((a, b) => a - b));
}

/** The likeness to a group is the average over those in it. */
function join(
	likeness: Float64Array,
	size: number,
	groups: (number[] | null)[],
	into: number,
	from: number
): void {
	const [one, other] = [groups[into] ?? [], groups[from] ?? []];
	for (let index = 0; index < size; index += 1) {
		const sum =
			(likeness[into * size + index] ?? 0) * one.length +
			(likeness[from * size + index] ?? 0) * other.length;
		likeness[into * size + index] = likeness[index * size + into] =
			sum / (one.length + other.length);
	}
	groups[into] = [...one, ...other];
	groups[from] = null;
}

/** @returns -1 where nothing is left. */
function nearestOf(
	likeness: Float64Array,
	size: number,
	groups: readonly (number[] | null)[],
	index: number
): number {
	let best = -1;
	for (let other = 0; other < size; other += 1) {
		if (other === index || !groups[other]) continue;
		if (best < 0 || likeness[index * size + other]! > likeness[index * size + best]!) best = other;
	}
	return best;
}

function bestOf(
	likeness: Float64Array,
	size: number,
	groups: readonly (number[] | null)[],
	nearest: readonly number[]
): number {
	let best = -1;
	let most = -1;
	groups.forEach((group, index) => {
		const alike = likeness[index * size + (nearest[index] ?? 0)] ?? 0;
		if (!group || nearest[index] === -1 || alike <= most) return;
		best = index;
		most = alike;
	});
	return best;
}
