/** Somebody who sits at a table, as far as mixing goes. */
export interface Seated {
	id: string;
	sectorId: string;
	/** Null: they sit nowhere yet. */
	tableId: string | null;
}

/**
 * Sends people to mixed tables: as many at each, those who sat together apart, and sectors spread. Where
 * not all of it can be had, equal tables come first, then new neighbours, then sectors.
 *
 * @param people In the order in which they came; the same people are always mixed the same way.
 * @returns The table of each, by their id; empty where there are no tables.
 */
export function mixTables(
	people: readonly Seated[],
	tableIds: readonly string[]
): Map<string, string> {
	const mixed = new Map<string, string>();
	const most = Math.ceil(people.length / Math.max(1, tableIds.length));
	const groups = tableIds.map((id) => ({ id, people: [] as Seated[] }));
	for (const person of inTurn(people)) {
		const open = groups.filter((group) => group.people.length < most);
		const [best] = open.toSorted((a, b) => {
			const met = (group: typeof a) =>
				group.people.filter(({ tableId }) => tableId !== null && tableId === person.tableId).length;
			const same = (group: typeof a) =>
				group.people.filter(({ sectorId }) => sectorId === person.sectorId).length;
			return met(a) - met(b) || same(a) - same(b) || a.people.length - b.people.length;
		});
		if (!best) break;
		best.people.push(person);
		mixed.set(person.id, best.id);
	}
	return mixed;
}

/** Table after table and sector after sector, so that the first of each are spread before the second. */
function inTurn(people: readonly Seated[]): Seated[] {
	const order = new Map(people.map(({ id }, at) => [id, at]));
	return people.toSorted(
		(a, b) =>
			(a.tableId ?? '').localeCompare(b.tableId ?? '') ||
			a.sectorId.localeCompare(b.sectorId) ||
			order.get(a.id)! - order.get(b.id)!
	);
}
