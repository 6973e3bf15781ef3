/** Somebody at a table where pairs work; `pairNumber` null: they belong to none. */
export interface Seated {
	id: string;
	pairNumber: number | null;
}

/**
 * Where those go who are without a partner while pairs work: to the pair that has fewest, the first of
 * them. Where all are alone, they are one group.
 *
 * @param people Those at one table.
 * @returns The new pair of each who gets one, by id; nobody whose pair works is disturbed.
 */
export function joinPairs(people: readonly Seated[]): Map<string, number> {
	const sizes = new Map<number, number>();
	for (const { pairNumber } of people)
		if (pairNumber !== null) sizes.set(pairNumber, (sizes.get(pairNumber) ?? 0) + 1);
	const isAlone = ({ pairNumber }: Seated) => pairNumber === null || sizes.get(pairNumber) === 1;
	const alone = people.filter(isAlone);
	const pairs = new Map([...sizes].filter(([, size]) => size > 1));
	if (pairs.size === 0) pairs.set(sizes.size > 0 ? Math.min(...sizes.keys()) : 1, 0);
	const joined = new Map<string, number>();
	for (const { id, pairNumber } of alone) {
		const [[fewest, size]] = [...pairs].sort((a, b) => a[1] - b[1] || a[0] - b[0]) as [
			[number, number]
		];
		pairs.set(fewest, size + 1);
		if (fewest !== pairNumber) joined.set(id, fewest);
	}
	return joined;
}
