/** Where an item stood in the text that its catalogue was made from. */
export interface LineSpan {
	lineFrom: number;
	lineTo: number;
}

/** A place that is known: an item, and where in the text it stands. */
export interface Landmark {
	span: LineSpan;
	at: number;
}

/**
 * The landmarks that can all be true: the largest number of them that stand in the order of their lines.
 * Items whose lines overlap may stand either way round.
 */
export function inOrder(landmarks: readonly Landmark[]): Landmark[] {
	const sorted = landmarks.toSorted((a, b) => a.at - b.at);
	/** Longest row so far that ends with this one, and has its line reached. */
	const rows: { count: number; reached: number; before: number }[] = [];
	sorted.forEach(({ span }, at) => {
		let best = { count: 1, reached: span.lineFrom, before: -1 };
		for (let other = 0; other < at; other += 1) {
			const row = rows[other]!;
			if (row.reached > span.lineTo || row.count < best.count) continue;
			best = { count: row.count + 1, reached: Math.max(row.reached, span.lineFrom), before: other };
		}
		rows.push(best);
	});
	const most = Math.max(0, ...rows.map(({ count }) => count));
	const kept: Landmark[] = [];
	let at = rows.findLastIndex(({ count }) => count === most);
	while (at >= 0) {
		kept.push(sorted[at]!);
		at = rows[at]!.before;
	}
	return kept.reverse();
}
