import { describe, expect, it } from 'vitest';
import { stem } from './stem';

describe('the stem of a Danish word', () => {
	it.each([
		['indtage indtagelse indtager indtages indtaget', 'indtag'],
		['indtrådte', 'indtråd'],
		['skole skolen skoler skolerne skolernes skoles', 'skol'],
		['lærer læreren lærerne lærere', 'lær'],
		['forældre forældrene forældrenes', 'forældr'],
		['unge ungens unges', 'ung'],
		['behandling behandlingen behandlinger behandlingens', 'behandling'],
		['mulighed muligheder mulighedens', 'mul'],
		['hjælpeløst hjælpeløse', 'hjælpeløs'],
		['venlig venlige venligst', 'ven'],
		['sikkert', 'sikkert'],
		['kontakt kontakten kontakter', 'kontak'],
		['hat hatte hatten', 'hat'],
		['hus huse huset', 'hus']
	])('makes one of: %s', (words, expected) => {
		expect(words.split(' ').map(stem)).toEqual(words.split(' ').map(() => expected));
	});

	it.each(['', 'å', 'ø', 'ny', 'bus', 'hos', 'ssp', '24', 'bbb'])('leaves "%s" alone', (word) => {
		expect(stem(word)).toBe(word);
	});
});
