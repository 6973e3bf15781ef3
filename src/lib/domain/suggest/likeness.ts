import type { Features } from './features';
import { Holders } from './Holders';

/** How alike each two of them are, from 0 to 1 (cosine): row after row. */
export function likenessOf(all: readonly Features[]): Float64Array {
	const size = all.length;
	const table = new Float64Array(size * size);
	const before = new Holders();
	all.forEach((features, index) => {
		const row = table.subarray(index * size, (index + 1) * size);
		for (const [feature, weight] of features) before.score(feature, weight, row);
		for (const [feature, weight] of features) before.add(feature, index, weight);
		for (let other = 0; other < index; other += 1) table[other * size + index] = row[other]!;
	});
	return table;
}
