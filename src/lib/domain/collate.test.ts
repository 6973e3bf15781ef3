import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDanish, searchFold } from './collate';

describe('Danish order', () => {
	it('ends in æ ø å and takes Aa for Å', () => {
		const towns = ['Aarhus', 'Ørsted', 'Zakynthos', 'Ålborg', 'Auning', 'Ærø', 'Grenaa'];
		expect(towns.sort(compareDanish)).toEqual([
			'Auning',
			'Grenaa',
			'Zakynthos',
			'Ærø',
			'Ørsted',
			'Ålborg',
			'Aarhus'
		]);
	});

	it('counts numbers as numbers', () => {
		expect(['NJ-10', 'NJ-2'].sort(compareDanish)).toEqual(['NJ-2', 'NJ-10']);
	});
});

describe('folding for search', () => {
	it.each([
		['Grenå', 'grenaa'],
		['GRENAA', 'grenaa'],
		['Gren\u0041\u030a', 'grenaa'],
		['idé', 'ide'],
		['  to\u00a0 ord ', 'to ord'],
		['Ærø', 'ærø']
	])('evens out %j to %j', (text, folded) => {
		expect(searchFold(text)).toBe(folded);
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				expect(searchFold(searchFold(text))).toBe(searchFold(text));
			})
		);
	});
});
