import { describe, expect, it } from 'vitest';
import { choices } from './choice';
import { coverageOf, isUntouched, type CoverageFacts } from './coverage';

const nothing: CoverageFacts = {
	state: 'notDiscussed',
	noteCount: 0,
	actionCount: 0,
	elementCount: 3,
	elementsChosen: 0
};

describe('coverage', () => {
	it.each([
		['a choice', { state: 'declined' }],
		['a note', { noteCount: 1 }],
		['an action item', { actionCount: 1 }]
	] as const)('calls a recommendation touched when it has %s', (_what, change) => {
		expect(isUntouched({ ...nothing, ...change })).toBe(false);
	});

	it('calls one untouched when it has none of them', () => {
		expect(isUntouched(nothing)).toBe(true);
	});

	it('counts every recommendation under exactly one state', () => {
		const coverage = coverageOf(choices.map((state) => ({ ...nothing, state })));
		expect(coverage.byState).toEqual({
			adopted: 1,
			adapted: 1,
			declined: 1,
			postponed: 1,
			notDiscussed: 1
		});
		expect(coverage.total).toBe(5);
	});

	it('counts elements apart from what they are elements of', () => {
		const coverage = coverageOf([
			{ ...nothing, state: 'adopted', elementsChosen: 2 },
			{ ...nothing, actionCount: 4 },
			nothing
		]);
		expect(coverage).toMatchObject({
			elements: 9,
			elementsNotDiscussed: 7,
			withActions: 1,
			untouched: 1
		});
	});
});
