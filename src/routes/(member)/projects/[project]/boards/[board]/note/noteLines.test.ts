import { expect, it } from 'vitest';
import { NOTE_TEXT_MAX } from '$lib/domain/noteLimits';
import { noteLines } from './noteLines';

const texts = (text: string) => noteLines(text).map((line) => line.text);

it('every line with words becomes a note, whatever ends the lines', () => {
	expect(texts('a\r\nb\rc\n\n  \nd')).toEqual(['a', 'b', 'c', 'd']);
	expect(texts('')).toEqual([]);
});

it('the bullets of a copied list are no part of its lines', () => {
	expect(texts('• Ring\n- Skriv\n* Mød op\n–  Hør')).toEqual(['Ring', 'Skriv', 'Mød op', 'Hør']);
});

it('what a line says with such marks stays', () => {
	expect(texts('-5 grader\nSSP - politi\n-')).toEqual(['-5 grader', 'SSP - politi', '-']);
});

it('a line that cannot be a note says why, and the others can', () => {
	const long = 'x'.repeat(NOTE_TEXT_MAX + 1);
	expect(noteLines(`Ring\n${long}\nom 010190-1234`).map(({ problem }) => problem)).toEqual([
		null,
		'tooLong',
		'cprLike'
	]);
});
