import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from './quantile';
import { ratingQuadrant } from './ratingQuadrant';
import { DISPUTED_FROM, ratingResult, RATERS_AT_LEAST, type Rating } from './ratingResult';
import { ratingStep } from './ratingStep';

const rated = (optionId: string, ...pairs: [number, number][]): Rating[] =>
	pairs.map(([impact, effort]) => ({ optionId, impact, effort }));

it.each([
	[[7], 0.5, 7],
	[[1, 3], 0.5, 2],
	[[9, 1, 5], 0.5, 5],
	[[0, 10, 20, 30, 40], 0.25, 10],
	[[0, 100], 0.75, 75]
])('of %j the quantile at %d is %d', (values, share, expected) =>
	expect(quantile(values, share)).toBe(expected)
);

it.each([
	[0, 0],
	[19, 0],
	[20, 1],
	[50, 2],
	[79, 3],
	[80, 4],
	[100, 4]
])('%d is told as step %d', (value, step) => expect(ratingStep(value)).toBe(step));

it.each([
	[80, 20, 'doNow'],
	[50, 50, 'doNow'],
	[80, 51, 'bigLift'],
	[49, 50, 'ifTime'],
	[20, 80, 'leave']
])('an impact of %d at an effort of %d stands in %s', (impact, effort, quadrant) =>
	expect(ratingQuadrant({ impact, effort })).toBe(quadrant)
);

describe('the result of a rating', () => {
	it('is the median of both, whatever one person says', () => {
		const { options } = ratingResult(['a'], rated('a', [70, 20], [80, 30], [60, 100]));
		expect(options).toMatchObject([{ optionId: 'a', raters: 3, impact: 70, effort: 30 }]);
	});

	it('tells nothing of an option that fewer than three have rated', () => {
		const result = ratingResult(
			['one', 'two', 'three', 'none'],
			[
				...rated('one', [90, 10]),
				...rated('two', [90, 10], [80, 10]),
				...rated('three', [1, 1], [1, 1], [1, 1])
			]
		);
		expect(result.options.map(({ optionId }) => optionId)).toEqual(['three']);
		expect(result.tooFew).toEqual(['one', 'two', 'none']);
	});

	it('is disputed where the room lies far apart on either of the two', () => {
		const { options } = ratingResult(
			['impact', 'effort', 'neither'],
			[
				...rated('impact', [0, 50], [10, 50], [90, 50], [100, 50]),
				...rated('effort', [50, 0], [50, 0], [50, 100], [50, 100]),
				...rated('neither', [40, 40], [50, 50], [60, 60], [50, 50])
			]
		);
		expect(
			Object.fromEntries(options.map(({ optionId, isDisputed }) => [optionId, isDisputed]))
		).toEqual({ impact: true, effort: true, neither: false });
	});

	it('is not disputed because of one who pulls far out', () => {
		const pairs: [number, number][] = [
			[50, 50],
			[50, 50],
			[52, 50],
			[54, 50],
			[100, 50]
		];
		expect(ratingResult(['a'], rated('a', ...pairs)).options[0]?.isDisputed).toBe(false);
	});

	it('has the most impact first, then the least effort', () => {
		const same = (optionId: string, impact: number, effort: number) =>
			rated(optionId, [impact, effort], [impact, effort], [impact, effort]);
		const { options } = ratingResult(
			['low', 'dear', 'cheap', 'too'],
			[
				...same('low', 20, 0),
				...same('dear', 80, 90),
				...same('cheap', 80, 10),
				...same('too', 80, 10)
			]
		);
		expect(options.map(({ optionId }) => optionId)).toEqual(['cheap', 'too', 'dear', 'low']);
	});

	it('holds for any ratings: each option is told or not, in bounds, in whichever order they came', () => {
		const value = fc.integer({ min: 0, max: 100 });
		const optionId = fc.constantFrom('a', 'b', 'c');
		fc.assert(
			fc.property(fc.array(fc.record({ optionId, impact: value, effort: value })), (ratings) => {
				const result = ratingResult(['a', 'b', 'c'], ratings);
				expect(ratingResult(['a', 'b', 'c'], ratings.toReversed())).toEqual(result);
				expect(result.options.length + result.tooFew.length).toBe(3);
				for (const { optionId, raters, impact, spread, isDisputed } of result.options) {
					const impacts = ratings
						.filter((one) => one.optionId === optionId)
						.map((one) => one.impact);
					expect(raters).toBe(impacts.length);
					expect(raters).toBeGreaterThanOrEqual(RATERS_AT_LEAST);
					expect(impact).toBeGreaterThanOrEqual(Math.min(...impacts));
					expect(impact).toBeLessThanOrEqual(Math.max(...impacts));
					expect(isDisputed).toBe(spread >= DISPUTED_FROM);
				}
			})
		);
	});
});
