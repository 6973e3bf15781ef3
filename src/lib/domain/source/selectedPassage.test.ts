import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTE_TEXT_MAX } from '../noteLimits';
import { paragraphsOf } from './paragraphsOf';
import { cutPlace, isWithin, linesOf } from './place';
import { quoteForNote } from './quoteForNote';
import { formatPoint, parsePoint, pointsOf } from './readablePoint';
import { quoteAt, selectedPassage } from './selectedPassage';

const text = [
	'Anbefalinger',
	'',
	'Kommunen skal sikre hurtig adgang til stofmisbrugsbe-',
	'handling for unge. Det gælder også i ferier.',
	'',
	'• Opret en fælles indgang.',
	'',
	'• Brug screening.'
].join('\n');
const lines = linesOf(text);
const paragraphs = paragraphsOf(text);
const select = (from: string, to: string) =>
	selectedPassage(paragraphs, parsePoint(from)!, parsePoint(to)!);

describe('what somebody selects while reading', () => {
	it('is stored where it stands, hyphen and line break included', () => {
		const at = paragraphs[1]!.text.indexOf('unge.') + 'unge.'.length;
		const selected = select('2.0', `2.${at}`)!;
		expect(selected.quote).toBe(
			'Kommunen skal sikre hurtig adgang til stofmisbrugsbehandling for unge.'
		);
		expect(cutPlace(lines, selected.place)).toBe(
			'Kommunen skal sikre hurtig adgang til stofmisbrugsbe-\nhandling for unge.'
		);
	});

	it('becomes whole words, without the white space around them', () => {
		expect(select('2.3', '2.11')?.quote).toBe('Kommunen skal');
		expect(select('2.8', '2.14')?.quote).toBe('skal');
	});

	it('may reach over several paragraphs, which stand on lines of their own', () => {
		expect(select('3.0', '4.17')?.quote).toBe('• Opret en fælles indgang.\n• Brug screening.');
	});

	it('is nothing where nothing is selected, or no such paragraph stands', () => {
		expect(select('2.9', '2.8')).toBeNull();
		expect(select('9.0', '9.4')).toBeNull();
		expect(select('2.9000', '2.9001')).toBeNull();
	});

	it('is found again by its place, whatever was selected', () => {
		const point = fc.record({
			paragraph: fc.integer({ min: 1, max: paragraphs.length }),
			at: fc.integer({ min: 0, max: 100 })
		});
		fc.assert(
			fc.property(point, point, (from, to) => {
				const selected = selectedPassage(paragraphs, from, to);
				if (!selected) return;
				expect(isWithin(lines, selected.place)).toBe(true);
				expect(quoteAt(paragraphs, selected.place)).toBe(selected.quote);
				const again = pointsOf(paragraphs, selected.place)!;
				expect(selectedPassage(paragraphs, again.from, again.to)).toEqual(selected);
			})
		);
	});
});

describe('a point in an address', () => {
	it('is read as it was written', () => {
		expect(parsePoint(formatPoint({ paragraph: 17, at: 42 }))).toEqual({ paragraph: 17, at: 42 });
	});

	it.each([null, '', '17', '17.', '-1.2', '1.2.3', '1e3.0', '99999999.1'])(
		'is not %j',
		(written) => {
			expect(parsePoint(written)).toBeNull();
		}
	);
});

describe('a quote on a note', () => {
	it('stands whole where it fits', () => {
		expect(quoteForNote('Tid koster penge.')).toBe('”Tid koster penge.”');
	});

	it('is cut after a word where it does not, and says so', () => {
		const note = quoteForNote('Tid koster penge, '.repeat(40));
		expect(note.length).toBeLessThanOrEqual(NOTE_TEXT_MAX);
		expect(note).toMatch(/(Tid|koster|penge)…”$/);
	});
});
