import { describe, expect, it } from 'vitest';
import { searchOptions, type ComboboxOption } from './comboboxOptions.ts';

const options: ComboboxOption[] = [
	{ value: 'n13', code: 'Nordjylland 13', title: 'Efterværn', source: 'Nordjylland' },
	{ value: 'n3', code: 'Nordjylland 3', title: 'Tidlig opsporing i skolen', source: 'Nordjylland' },
	{ value: 'a1', code: 'SST A1', title: 'Saml viden på tværs', source: 'Gode råd' },
	{ value: 'u1', title: 'Ungdomsskolen i Ålborg' }
];
const found = (query: string) => searchOptions(options, query).map(({ value }) => value);

describe('searchOptions', () => {
	it('finds all in the given order for an empty query', () => {
		expect(found('  ')).toEqual(['n13', 'n3', 'a1', 'u1']);
	});

	it('finds a whole number before a number that contains it', () => {
		expect(found('nordjylland 3')).toEqual(['n3', 'n13']);
	});

	it('needs every word, in any order and any case', () => {
		expect(found('SKOLEN tidlig')).toEqual(['n3']);
		expect(found('skolen efterværn')).toEqual([]);
	});

	it('searches code, title and source', () => {
		expect(found('a1')).toEqual(['a1']);
		expect(found('opspor')).toEqual(['n3']);
		expect(found('råd')).toEqual(['a1']);
	});

	it('takes aa for å and å for aa', () => {
		expect(found('aalborg')).toEqual(['u1']);
		expect(found('raad')).toEqual(['a1']);
	});
});
