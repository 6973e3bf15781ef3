/** Somebody at a table who is to be paired. */
export interface Unpaired {
	id: string;
	sectorId: string;
}

/**
 * Two and two, of different sectors as far as there are any: always one of each of the two sectors that
 * have most left. Who is left over makes a pair a group of three, where their sector is missing if it
 * can be.
 *
 * @param people At one table, in the order in which they came; equal orders give equal pairs.
 * @returns Ids by pair; one person alone is a pair of one, nobody is none.
 */
export function pairAcross(people: readonly Unpaired[]): string[][] {
	const sectors = new Map<string, Unpaired[]>();
	for (const person of people)
		sectors.set(person.sectorId, [...(sectors.get(person.sectorId) ?? []), person]);
	const most = (except?: Unpaired) =>
		[...sectors.values()]
			.filter((left) => left.length > 0 && left[0]!.sectorId !== except?.sectorId)
			.reduce<Unpaired[]>((a, b) => (b.length > a.length ? b : a), []);
	const pairs: Unpaired[][] = [];
	for (;;) {
		const one = most().shift();
		if (!one) break;
		const other = (most(one).length > 0 ? most(one) : most()).shift();
		const lacks = (pair: Unpaired[]) => pair.every(({ sectorId }) => sectorId !== one.sectorId);
		if (other) pairs.push([one, other]);
		else if (pairs.length > 0) (pairs.find(lacks) ?? pairs[0]!).push(one);
		else pairs.push([one]);
	}
	return pairs.map((pair) => pair.map(({ id }) => id));
}
