import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageMap } from './coverageMap';
import { dealRecommendations } from './dealRecommendations';

const ids = (prefix: string, count: number) =>
	Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const timesOf = (hands: Map<string, string[]>, recommendationIds: string[]) =>
	recommendationIds.map((id) => [...hands.values()].filter((hand) => hand.includes(id)).length);

describe('the first deal', () => {
	it.each([
		[10, 10, 3],
		[10, 6, 3],
		[10, 2, 5],
		[2, 5, 2],
		[40, 3, 14]
	])('of %i recommendations to %i tables gives each %i', (count, tables, each) => {
		const tableIds = ids('t', tables);
		const recommendationIds = ids('r', count);
		const hands = dealRecommendations({ tableIds, recommendationIds, coverage: null });
		expect(tableIds.map((id) => hands.get(id)?.length)).toEqual(tableIds.map(() => each));
		const times = timesOf(hands, recommendationIds);
		expect(Math.min(...times)).toBeGreaterThanOrEqual(1);
		expect(Math.max(...times) - Math.min(...times)).toBeLessThanOrEqual(2);
	});

	it('deals everything, never one twice to a table, and as many to each, whatever there is', () =>
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (r, t) => {
				const recommendationIds = ids('r', r);
				const dealing = { tableIds: ids('t', t), recommendationIds, coverage: null };
				const hands = dealRecommendations(dealing);
				expect(timesOf(hands, recommendationIds).every((times) => times > 0)).toBe(true);
				for (const hand of hands.values()) expect(new Set(hand).size).toBe(hand.length);
				expect(new Set([...hands.values()].map(({ length }) => length)).size).toBe(1);
				expect(dealRecommendations(dealing)).toEqual(hands);
			})
		));

	it('leaves out tables where there is nothing to deal', () =>
		expect(
			dealRecommendations({ tableIds: ['t0'], recommendationIds: [], coverage: null }).size
		).toBe(0));
});

it('deals to a table that came later what the fewest have, and leaves the others theirs', () => {
	const standing = new Map([
		['t0', ['r0', 'r1', 'r2']],
		['t1', ['r0', 'r3', 'r1']]
	]);
	const hands = dealRecommendations({
		tableIds: ids('t', 3),
		recommendationIds: ids('r', 6),
		standing,
		coverage: null
	});
	expect([...hands]).toEqual([['t2', ['r2', 'r4', 'r5']]]);
});

describe('a deal of what is thin', () => {
	const written = (...counts: number[][]) =>
		coverageMap(
			ids('r', counts.length),
			[1, 2],
			counts.flatMap((row, at) =>
				row.flatMap((count, table) =>
					Array.from({ length: count }, () => ({
						recommendationId: `r${at}`,
						tableNumber: table + 1
					}))
				)
			)
		);
	const deal = (...counts: number[][]) =>
		dealRecommendations({
			tableIds: ids('t', 2),
			recommendationIds: ids('r', counts.length),
			coverage: written(...counts)
		});

	it('gives the tables nothing else', () =>
		expect([...deal([9, 9], [0, 0], [8, 8], [1, 0]).values()]).toEqual([
			['r1', 'r3'],
			['r1', 'r3']
		]));

	it('gives a table what it has itself written least about', () =>
		expect(deal([20, 20], [2, 0], [0, 2], [0, 3], [3, 0], [2, 2], [20, 20]).get('t0')).toEqual([
			'r2',
			'r3',
			'r5'
		]));

	it('gives the fewest where none is thin', () =>
		expect(deal([3, 3], [4, 4], [2, 2], [3, 2], [5, 5]).get('t1')).toEqual(['r0', 'r2', 'r3']));

	it('never deals what is full, however thin it is', () => {
		const hands = dealRecommendations({
			tableIds: ids('t', 2),
			recommendationIds: ['r0'],
			coverage: written([5, 5], [0, 0])
		});
		expect(hands.get('t0')).toEqual(['r0']);
	});
});
