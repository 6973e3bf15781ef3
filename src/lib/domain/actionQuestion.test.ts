import { describe, expect, it } from 'vitest';
import { actionQuestionAddress } from './actionQuestionAddress';
import { actionQuestionOf } from './actionQuestionOf';

const read = (query: string) => actionQuestionOf(new URLSearchParams(query));

describe('the question in an address', () => {
	it('is read whole: how to look, which, in what order, gathered by what', () => {
		expect(
			read(
				'view=timeline&q=%C3%B8rken&status=open&workingGroup=none&kind=trial&due=soon&dueFrom=17.4.2026&dueTo=2026-05-01&mine=1&ownerless=1&sort=dueOn&order=descending&group=dueWeek'
			)
		).toEqual({
			look: 'timeline',
			filter: {
				search: 'ørken',
				status: 'open',
				workingGroup: 'none',
				kind: 'trial',
				due: 'soon',
				dueFrom: '2026-04-17',
				dueTo: '2026-05-01',
				isMine: true,
				isWithoutOwner: true
			},
			sort: 'dueOn',
			isDescending: true,
			group: 'dueWeek'
		});
	});

	it('is the plain list where nothing can be read', () => {
		const plain = { look: 'list', filter: {}, sort: 'number', isDescending: false, group: null };
		expect(read('view=toString&kind=__proto__&due=ever&dueFrom=31.2.2026&group=x&sort=')).toEqual(
			plain
		);
		expect(read('')).toEqual(plain);
	});

	it('still understands the older way to ask for what is late', () => {
		expect(read('overdue=1').filter).toEqual({ due: 'late' });
	});

	it.each([
		'',
		'view=board&status=waiting',
		'q=a+%26+b&workstream=2&owner=unit%3Ax&sector=s&recommendation=NJ-01&light=red&due=late',
		'view=timeline&workingGroup=none&dueFrom=2026-04-17&ownerless=1&mine=1&sort=title&order=descending&group=owner'
	])('is written as it was read: %s', (query) => {
		expect(actionQuestionAddress(read(query))).toBe(query);
	});

	it('is written in one order, and without what goes unsaid or is not understood', () => {
		expect(actionQuestionAddress(read('sort=number&status=open&evil=1&view=board&q='))).toBe(
			'view=board&status=open'
		);
	});
});
