import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairAcross, type Unpaired } from './pairAcross';

/** `abc`: three people of the sectors a, b and c. */
const people = (sectors: string): Unpaired[] =>
	[...sectors].map((sectorId, at) => ({ id: `${sectorId}${at}`, sectorId }));

describe('pairs', () => {
	it.each([
		['', []],
		['a', [['a0']]],
		['aa', [['a0', 'a1']]],
		[
			'aabb',
			[
				['a0', 'b2'],
				['a1', 'b3']
			]
		],
		[
			'aabc',
			[
				['a0', 'b2'],
				['a1', 'c3']
			]
		],
		['aaa', [['a0', 'a1', 'a2']]],
		['aab', [['a0', 'b2', 'a1']]],
		[
			'aabbc',
			[
				['a0', 'b2', 'c4'],
				['a1', 'b3']
			]
		]
	])('of %j cross the sectors', (sectors, expected) => {
		const pairs = pairAcross(people(sectors));
		expect(pairs.map((pair) => pair.toSorted()).toSorted()).toEqual(
			expected.map((pair) => pair.toSorted()).toSorted()
		);
	});

	it('have everybody once, one of three at most, and no more of one sector than must be', () =>
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 2 }), (sectors) => {
				const all = people(sectors.join(''));
				const pairs = pairAcross(all);
				expect(pairs.flat().toSorted()).toEqual(all.map(({ id }) => id).toSorted());
				expect(pairs.filter(({ length }) => length !== 2).map(({ length }) => length)).toEqual(
					all.length % 2 ? [3] : []
				);
				const alike = pairs.filter(([one, other]) => one![0] === other![0]).length;
				const largest = Math.max(
					...['a', 'b', 'c', 'd'].map((one) => sectors.filter((sector) => sector === one).length)
				);
				expect(alike).toBeLessThanOrEqual(
					Math.max(0, Math.ceil((largest - (all.length - largest)) / 2))
				);
			})
		));
});
