import { describe, expect, it } from 'vitest';
import { coverageMap } from './coverageMap';

const notes = (...pairs: [string, number][]) =>
	pairs.map(([recommendationId, tableNumber]) => ({ recommendationId, tableNumber }));

describe('coverage', () => {
	it('counts notes by recommendation and table, in their order', () => {
		const rows = coverageMap(['a', 'b'], [2, 1], notes(['a', 1], ['a', 1], ['b', 2], ['a', 2]));
		expect(rows).toEqual([
			{ recommendationId: 'a', counts: [1, 2], total: 3, isThin: false },
			{ recommendationId: 'b', counts: [1, 0], total: 1, isThin: false }
		]);
	});

	it.each([
		['nothing was written about any', notes(), [true, true]],
		['one has less than half of the average', notes(['a', 1], ['a', 1], ['a', 1]), [false, true]],
		['they are alike', notes(['a', 1], ['b', 1]), [false, false]]
	])('says what is thin where %s', (_, written, thin) => {
		expect(coverageMap(['a', 'b'], [1], written).map(({ isThin }) => isThin)).toEqual(thin);
	});

	it('leaves out what the workshop does not work through', () => {
		expect(coverageMap(['a'], [1], notes(['x', 1], ['a', 9]))[0]?.total).toBe(0);
	});
});
