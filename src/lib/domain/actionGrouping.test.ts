import { describe, expect, it } from 'vitest';
import { groupActions, type ActionGrouping, type Groupable } from './actionGrouping';
import { isoDay } from './calendarDay';

const rows: (Groupable & { id: number })[] = [
	{
		id: 1,
		workstream: { number: 2 },
		owner: { key: 'unit:b', name: 'Ørsted Skole' },
		status: 'waiting',
		workingGroup: null,
		dueOn: isoDay('2027-01-01')
	},
	{
		id: 2,
		workstream: { number: 0 },
		owner: null,
		status: 'proposed',
		workingGroup: { id: 'g', name: 'Ålborg' },
		dueOn: null
	},
	{
		id: 3,
		workstream: { number: 10 },
		owner: { key: 'unit:a', name: 'Zoneterapi' },
		status: 'agreed',
		workingGroup: { id: 'h', name: 'Zoologi' },
		dueOn: isoDay('2026-12-28')
	},
	{
		id: 4,
		workstream: { number: 2 },
		owner: { key: 'unit:b', name: 'Ørsted Skole' },
		status: 'waiting',
		workingGroup: { id: 'h', name: 'Zoologi' },
		dueOn: isoDay('2026-04-17')
	}
];

describe('gathering action items', () => {
	it.each<[ActionGrouping, number[][]]>([
		['workstream', [[2], [1, 4], [3]]],
		['owner', [[3], [1, 4], [2]]],
		['status', [[2], [3], [1, 4]]],
		['workingGroup', [[3, 4], [2], [1]]],
		// 1 January 2027 lies in week 53 of 2026, as 28 December does.
		['dueWeek', [[4], [1, 3], [2]]]
	])('by %s puts groups in order, those without one last, and keeps their order', (by, ids) => {
		expect(groupActions(rows, by).map(({ rows }) => rows.map(({ id }) => id))).toEqual(ids);
	});

	it('makes no group of nothing', () => {
		expect(groupActions([], 'owner')).toEqual([]);
	});
});
