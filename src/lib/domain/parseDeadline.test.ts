import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basisText, type DeadlineRule } from './deadline';
import { parseDeadline } from './parseDeadline';

describe('reading a deadline as people type it', () => {
	it.each([
		['17.4.2026', { kind: 'day', on: '2026-04-17' }],
		['uge 23 2026', { kind: 'week', year: 2026, week: 23 }],
		['Uge 23, 2026', { kind: 'week', year: 2026, week: 23 }],
		['week 23 2026', { kind: 'week', year: 2026, week: 23 }],
		['2026-W23', { kind: 'week', year: 2026, week: 23 }],
		['workshop + 6 uger', { kind: 'afterWorkshop', count: 6, unit: 'weeks' }],
		['Workshop+1 uge', { kind: 'afterWorkshop', count: 1, unit: 'weeks' }],
		['workshop + 10 dage', { kind: 'afterWorkshop', count: 10, unit: 'days' }],
		['workshop + 6 weeks', { kind: 'afterWorkshop', count: 6, unit: 'weeks' }]
	])('takes %j for %j', (typed, basis) => {
		expect(parseDeadline(typed)).toEqual(basis);
	});

	it.each([
		'uge 23',
		'uge 54 2026',
		'uge 53 2025',
		'workshop + uger',
		'workshop + 9999 uger',
		'14 dage efter henvendelse',
		'straks',
		'efter sommerferien',
		'32.1.2026',
		''
	])('refuses %j, since it names no day', (typed) => {
		expect(parseDeadline(typed)).toBeNull();
	});

	it('reads back the line it keeps of every rule', () => {
		const rules = fc.record<DeadlineRule>({
			kind: fc.constant('afterWorkshop'),
			count: fc.integer({ min: 0, max: 1000 }),
			unit: fc.constantFrom('days', 'weeks')
		});
		fc.assert(
			fc.property(rules, (rule) => {
				expect(parseDeadline(basisText(rule) ?? '')).toEqual(rule);
			})
		);
		expect(basisText({ kind: 'week', year: 2026, week: 23 })).toBe('uge 23 2026');
	});
});
