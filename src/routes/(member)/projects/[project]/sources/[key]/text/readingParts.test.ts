import { describe, expect, it } from 'vitest';
import { partsOf, piecesOf } from './readingParts';

const paragraph = (position: number, headingLevel: number | null = null) => ({
	position,
	lineFrom: position,
	lineTo: position,
	headingLevel,
	text: `Afsnit ${position}`
});

describe('the parts of a text', () => {
	it('begin with its headings', () => {
		const parts = partsOf([paragraph(1), paragraph(2, 1), paragraph(3), paragraph(4, 2)]);
		expect(parts.map(({ paragraphs }) => paragraphs.length)).toEqual([1, 2, 1]);
	});

	it('are no longer than a screen or two where it has none', () => {
		const parts = partsOf(Array.from({ length: 100 }, (_, index) => paragraph(index + 1)));
		expect(parts.map(({ paragraphs }) => paragraphs.length)).toEqual([40, 40, 20]);
	});
});

describe('the pieces of a paragraph', () => {
	it('say which places they belong to, also where two overlap', () => {
		const spans = [
			{ passageId: 'a', paragraph: 1, from: 0, to: 6 },
			{ passageId: 'b', paragraph: 1, from: 3, to: 8 }
		];
		expect(piecesOf({ text: 'Afsnit 1' }, spans)).toEqual([
			{ from: 0, words: 'Afs', passageIds: ['a'] },
			{ from: 3, words: 'nit', passageIds: ['a', 'b'] },
			{ from: 6, words: ' 1', passageIds: ['b'] }
		]);
	});

	it('are one where nothing is marked', () => {
		expect(piecesOf({ text: 'Afsnit' }, [])).toEqual([
			{ from: 0, words: 'Afsnit', passageIds: [] }
		]);
	});
});
