/** The first few of a list, and how many more there are. */
export function firstOf<Item>(
	items: readonly Item[],
	max: number
): { first: readonly Item[]; more: number } {
	const first = items.slice(0, max);
	return { first, more: items.length - first.length };
}
