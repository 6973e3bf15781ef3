import { describe, expect, it } from 'vitest';
import {
	filterCount,
	filterFromAddress,
	filterToAddress,
	isNarrowing,
	passes,
	WITHOUT,
	type NoteFacts,
	type NoteFilter
} from './noteFilter';

describe('the filter of a board in its address', () => {
	it.each<[address: string, filter: NoteFilter]>([
		['', {}],
		['q=ventetid', { search: 'ventetid' }],
		['q=l%C3%A6rer+og+elev', { search: 'lærer og elev' }],
		['sector=s1&kind=barrier', { sector: 's1', kind: 'barrier' }],
		['theme=none&recommendation=none', { theme: WITHOUT, recommendation: WITHOUT }],
		[
			'q=a&sector=b&theme=c&recommendation=d&kind=idea&person=e',
			{ search: 'a', sector: 'b', theme: 'c', recommendation: 'd', kind: 'idea', person: 'e' }
		]
	])('"%s" is read and written the same', (address, filter) => {
		expect(filterFromAddress(new URLSearchParams(address))).toEqual(filter);
		expect(filterToAddress(new URLSearchParams(), filter).toString()).toBe(address);
	});

	it.each([['q='], ['q=+++'], ['kind=nonsense'], ['view=list&unknown=1'], ['theme=']])(
		'"%s" does not narrow',
		(address) => expect(filterFromAddress(new URLSearchParams(address))).toEqual({})
	);

	it('leaves the rest of the address alone, and takes away what no longer narrows', () => {
		const params = new URLSearchParams('view=list&q=gammel&group=theme&kind=idea');
		expect(filterToAddress(params, { sector: 's1' }).toString()).toBe(
			'view=list&group=theme&sector=s1'
		);
	});

	it('counts what narrows, the search apart', () => {
		expect(filterCount({ search: 'x', kind: 'idea', theme: WITHOUT })).toBe(2);
		expect(isNarrowing({ search: '  ' })).toBe(false);
		expect(isNarrowing({ search: 'x' })).toBe(true);
	});
});

describe('a note and a filter', () => {
	const note: NoteFacts = {
		sectorId: 's1',
		authorId: 'p1',
		kind: 'barrier',
		recommendationIds: ['r1', 'r2'],
		themeKeys: []
	};
	it.each<[filter: NoteFilter, passes: boolean]>([
		[{}, true],
		[{ sector: 's1' }, true],
		[{ sector: 's2' }, false],
		[{ person: 'p1', kind: 'barrier' }, true],
		[{ person: 'p1', kind: 'idea' }, false],
		[{ recommendation: 'r2' }, true],
		[{ recommendation: 'r3' }, false],
		[{ recommendation: WITHOUT }, false],
		[{ theme: WITHOUT }, true],
		[{ theme: 't1' }, false]
	])('%o: %s', (filter, expected) => expect(passes(filter, note)).toBe(expected));
});
