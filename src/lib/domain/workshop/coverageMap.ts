/** Where notes about a recommendation came from: the number of a table, once a note. */
export interface CoveringNote {
	recommendationId: string;
	tableNumber: number;
}

/** How much was written about one recommendation. */
export interface CoverageRow {
	recommendationId: string;
	/** Notes by table, in the order of the tables. */
	counts: number[];
	total: number;
	/** Hardly anything was written about it, beside the others. */
	isThin: boolean;
}

/**
 * Recommendation by table: how many notes there are, and which recommendations are thin: nothing was
 * written about them, or less than half of what an average one has.
 */
export function coverageMap(
	recommendationIds: readonly string[],
	tableNumbers: readonly number[],
	notes: readonly CoveringNote[]
): CoverageRow[] {
	const rows = recommendationIds.map((recommendationId) => {
		const own = notes.filter((note) => note.recommendationId === recommendationId);
		const counts = tableNumbers.map(
			(number) => own.filter(({ tableNumber }) => tableNumber === number).length
		);
		return { recommendationId, counts, total: counts.reduce((sum, count) => sum + count, 0) };
	});
	const average = rows.reduce((sum, { total }) => sum + total, 0) / Math.max(1, rows.length);
	return rows.map((row) => ({ ...row, isThin: row.total === 0 || row.total < average / 2 }));
}
