import type { CoverageRow } from './coverageMap';

/** What is dealt, and to whom. */
export interface Dealing {
	/** In order; those without a place in `standing` are dealt to. */
	tableIds: readonly string[];
	/** Those that may be dealt, in the workshop's order. */
	recommendationIds: readonly string[];
	/** What tables have been dealt before in the same phase; they keep it. */
	standing?: ReadonlyMap<string, readonly string[]>;
	/**
	 * What has been written, its counts in the order of `tableIds`: only what is thin is dealt. Null:
	 * everything is.
	 */
	coverage: readonly CoverageRow[] | null;
}

/**
 * What one table is dealt, unless more are needed for everything to be dealt once. With fewer a table
 * is stuck where it knows nothing of its one subject; more it does not get through in eight minutes.
 */
const SHARE = 3;

/**
 * Deals recommendations to tables, round by round, one each: always one of those that the fewest tables
 * have, then the one the table itself has written least about, then the thinnest, then the first. So
 * every one of them is dealt to a table before any is dealt to a second, and all tables get as many.
 *
 * @returns What each table was dealt that had nothing, by its id, in the workshop's order; equal
 *   questions are answered equally. A table is left out where there is nothing to deal.
 */
export function dealRecommendations(dealing: Dealing): Map<string, string[]> {
	const { tableIds, recommendationIds, standing = new Map<string, string[]>() } = dealing;
	const rows = new Map(dealing.coverage?.map((row) => [row.recommendationId, row]));
	const dealt = dealing.coverage ? thinnest(recommendationIds, rows) : recommendationIds;
	const share = Math.min(
		dealt.length,
		Math.max(SHARE, Math.ceil(dealt.length / Math.max(1, tableIds.length)))
	);
	const times = new Map<string, number>();
	const count = (id: string) => times.set(id, (times.get(id) ?? 0) + 1);
	for (const ids of standing.values()) ids.forEach(count);
	const hands = new Map<string, string[]>();
	for (let round = 0; round < share; round += 1)
		for (const [at, tableId] of tableIds.entries()) {
			if (standing.has(tableId)) continue;
			const hand = hands.get(tableId) ?? [];
			const ranks = (id: string) => [
				times.get(id) ?? 0,
				rows.get(id)?.counts[at] ?? 0,
				rows.get(id)?.total ?? 0
			];
			const [next] = dealt
				.filter((id) => !hand.includes(id))
				.toSorted((a, b) => compareRanks(ranks(a), ranks(b)));
			if (next === undefined) continue;
			count(next);
			hands.set(tableId, [...hand, next]);
		}
	const places = new Map(recommendationIds.map((id, at) => [id, at]));
	for (const hand of hands.values()) hand.sort((a, b) => places.get(a)! - places.get(b)!);
	return hands;
}

/** The thin ones; where none is, those with as little written about them as the last of a share. */
function thinnest(
	recommendationIds: readonly string[],
	rows: ReadonlyMap<string, CoverageRow>
): string[] {
	const totalOf = (id: string) => rows.get(id)?.total ?? 0;
	const thin = recommendationIds.filter((id) => rows.get(id)?.isThin ?? true);
	if (thin.length > 0) return thin;
	const totals = recommendationIds.map(totalOf).sort((a, b) => a - b);
	const most = totals[Math.min(SHARE, totals.length) - 1] ?? 0;
	return recommendationIds.filter((id) => totalOf(id) <= most);
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((rank, index) => rank !== b[index]);
	return at < 0 ? 0 : a[at]! - b[at]!;
}
