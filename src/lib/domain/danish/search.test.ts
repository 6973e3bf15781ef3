import { describe, expect, it } from 'vitest';
import { says, searchable, soughtIn } from './search';

describe('searching in what a note says', () => {
	it.each([
		['Lærerne ved ikke, hvem de skal ringe til', 'lærer', true],
		['Lærerne ved ikke, hvem de skal ringe til', 'LÆRERENS', true],
		['Lærerne ved ikke, hvem de skal ringe til', 'laerer', true],
		['Skolelæreren ringer', 'lærer', true],
		['Ventetiden er for lang', 'vent', true],
		['Ventetiden er for lang', 'lang ventetid', true],
		['Ventetiden er for lang', 'lang kort', false],
		['Aabenraa var med', 'Åbenrå', true],
		['Møde i Ålborg', 'aalborg', true],
		['Møde i Ålborg', 'moede', true],
		['Forældremøde hver anden uge', 'forældre', true],
		['Forældremøde hver anden uge', 'uge', true],
		['Forældremøde hver anden uge', 'klub', false],
		['Hvad som helst', '  ,. ', true],
		['', 'noget', false]
	])('"%s" by "%s": %s', (text, query, isFound) => {
		expect(says(searchable(text), soughtIn(query))).toBe(isFound);
	});
});
