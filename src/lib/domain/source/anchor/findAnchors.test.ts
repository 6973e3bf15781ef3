import { describe, expect, it } from 'vitest';
import { cutPlace, linesOf } from '../place';
import { isSure } from './certainty';
import { findAnchors, type AnchorItem } from './findAnchors';

const item = (key: string, anchor: string, line: number, about = anchor): AnchorItem => ({
	key,
	anchor,
	about,
	lineFrom: line,
	lineTo: line
});
const quoteOf = (text: string, anchor: string) => {
	const [found] = findAnchors(text, [item('a', anchor, 1)], { lineCount: 1 });
	return found?.place ? cutPlace(linesOf(text), found.place) : null;
};

describe('an anchor', () => {
	it.each([
		[
			'as it stands',
			'De unge skal have en fast kontaktperson i kommunen.',
			'en fast kontaktperson'
		],
		[
			'over a line break',
			'De unge skal have en fast\nkontaktperson i kommunen.',
			'en fast\nkontaktperson'
		],
		[
			'over a hyphen',
			'De unge skal have en fast kontakt-\nperson i kommunen.',
			'en fast kontakt-\nperson'
		],
		['with a soft hyphen', 'Skal have en fast kontakt\u00adperson.', 'en fast kontakt\u00adperson'],
		['in capitals', 'EN FAST KONTAKTPERSON', 'EN FAST KONTAKTPERSON'],
		['with double spaces', 'En  fast   kontaktperson', 'En  fast   kontaktperson']
	])('is found %s', (_, text, quote) => {
		expect(quoteOf(text, 'en fast kontaktperson')).toBe(quote);
	});

	it('is found however an å is written', () => {
		expect(quoteOf('Støt de paarørende i tide', 'pårørende i tide')).toBe('paarørende i tide');
		expect(quoteOf('Støt de pa\u030arørende i tide', 'pårørende i tide')).toBe(
			'pa\u030arørende i tide'
		);
	});

	it('is missing from a text that does not have it', () => {
		expect(
			findAnchors('Noget helt andet.', [item('a', 'en fast kontaktperson', 1)], { lineCount: 1 })
		).toEqual([{ key: 'a', place: null, certainty: 0, method: 'missing' }]);
	});

	it('is never sure where two places fit as well', () => {
		const text = 'Vi må afvise at udrede her.\nVi må afvise at udrede her.';
		const anywhere = { ...item('a', 'må afvise at udrede', 1), lineTo: 5 };
		const [found] = findAnchors(text, [anywhere], { lineCount: 5 });
		expect(found?.place).not.toBeNull();
		expect(isSure(found!.certainty)).toBe(false);
	});
});
