import type { Features } from './features';

/** How alike each two of them are, from 0 to 1 (cosine): row after row. */
export function likenessOf(all: readonly Features[]): Float64Array {
	const size = all.length;
	const table = new Float64Array(size * size);
	const holders = new Map<string, [index: number, weight: number][]>();
	all.forEach((features, index) => {
		for (const [feature, weight] of features) {
			const others = holders.get(feature) ?? [];
			for (const [other, otherWeight] of others) {
				const product = weight * otherWeight;
				table[index * size + other]! += product;
				table[other * size + index]! += product;
			}
			others.push([index, weight]);
			holders.set(feature, others);
		}
	});
	return table;
}
