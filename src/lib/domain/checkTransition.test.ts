import { describe, expect, it } from 'vitest';
import { actionStatuses, actionTransitions } from './actionStatus';
import { isoDay } from './calendarDay';
import { checkTransition, type TransitionFacts } from './checkTransition';

const complete: TransitionFacts = {
	hasOwner: true,
	dueOn: isoDay('2026-06-01'),
	remark: 'Venter på ansættelsen',
	hasOperationsOwner: true,
	followUpOn: isoDay('2027-01-15')
};
const bare: TransitionFacts = {
	hasOwner: false,
	dueOn: null,
	remark: null,
	hasOperationsOwner: false,
	followUpOn: null
};

const codes = (...args: Parameters<typeof checkTransition>) =>
	checkTransition(...args).map((problem) => problem.code);

describe('changing the status of an action item', () => {
	const pairs = actionStatuses.flatMap((from) => actionStatuses.map((to) => [from, to] as const));

	it.each(pairs)('from %s to %s is allowed only where the rules say so', (from, to) => {
		const isAllowed = from === to || actionTransitions[from].includes(to);
		expect(codes(from, to, complete)).toEqual(isAllowed ? [] : ['transitionNotAllowed']);
	});

	it.each([
		['agreed', 'waiting', ['ownerMissing', 'deadlineMissing', 'remarkRequired']],
		['proposed', 'agreed', ['ownerMissing', 'deadlineMissing']],
		['proposed', 'dropped', ['remarkRequired']],
		['proposed', 'proposed', []],
		[
			'done',
			'inOperation',
			['ownerMissing', 'deadlineMissing', 'operationsOwnerRequired', 'followUpRequired']
		]
	] as const)('from %s to %s asks for everything that is missing at once', (from, to, missing) => {
		expect(codes(from, to, bare)).toEqual(missing);
	});

	it('takes a remark of spaces for none', () => {
		expect(codes('inProgress', 'waiting', { ...complete, remark: ' \n\t' })).toEqual([
			'remarkRequired'
		]);
	});

	it('points each problem at its field', () => {
		expect(checkTransition('done', 'inOperation', { ...complete, followUpOn: null })).toEqual([
			{ code: 'followUpRequired', field: 'followUpOn' }
		]);
	});
});
