import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentencesOf';

const words = (text: string) => sentencesOf(text).map(({ from, to }) => text.slice(from, to));

describe('the sentences of a paragraph', () => {
	it('end with a full stop, a question mark or an exclamation mark', () => {
		expect(words('Tid koster penge. Hvad gør vi? Handl nu!')).toEqual([
			'Tid koster penge.',
			'Hvad gør vi?',
			'Handl nu!'
		]);
	});

	it.each([
		'Efter servicelovens § 101, jf. stk. 2, tilbydes behandling.',
		'Unge med bl.a. ADHD har brug for støtte.',
		'Workshoppen holdes den 17. april 2026.',
		'Det koster ca. 1,5 mio. kr. om året.',
		'• Skab hurtig adgang, f.eks. inden for 14 dage.'
	])('do not end at a shortened word: %s', (text) => {
		expect(words(text)).toEqual([text]);
	});

	it('begin anew after a shortened word that ends a paragraph', () => {
		expect(words('Det er skole, fritid mv.')).toEqual(['Det er skole, fritid mv.']);
	});

	it('hold every word once, in order', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const sentences = sentencesOf(text);
				const spans = sentences.flatMap(({ from, to }) => [from, to]);
				expect(spans).toEqual([...spans].sort((a, b) => a - b));
				expect(words(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
			})
		);
	});
});
