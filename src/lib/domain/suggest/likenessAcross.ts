import type { Features } from './features';
import { Holders } from './Holders';

/** How alike each of some is to each of others, from 0 to 1 (cosine): row after row. */
export function likenessAcross(
	rows: readonly Features[],
	columns: readonly Features[]
): Float64Array {
	const size = columns.length;
	const table = new Float64Array(rows.length * size);
	const holders = new Holders();
	columns.forEach((features, column) => {
		for (const [feature, weight] of features) holders.add(feature, column, weight);
	});
	rows.forEach((features, index) => {
		const row = table.subarray(index * size, (index + 1) * size);
		for (const [feature, weight] of features) holders.score(feature, weight, row);
	});
	return table;
}
