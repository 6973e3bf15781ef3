import type { MatrixColumn } from '$lib/domain/matrix/buildMatrix';
import type { Dictionary } from '$lib/text';

/** How a column is headed: the number and title of its delindsats. */
export function columnName(
	column: MatrixColumn,
	workstreams: readonly { number: number; title: string }[],
	words: Dictionary['matrix']
): string {
	if (column === null) return words.unplaced;
	const title = workstreams.find(({ number }) => number === column)?.title ?? '';
	return words.workstream(column, title);
}
