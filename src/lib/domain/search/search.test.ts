import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf } from './excerptOf';
import { markWords, type MarkedPart } from './markWords';
import { kindsIn } from './searchKinds';
import { searchWords } from './searchWords';

const marked = (parts: readonly MarkedPart[]) =>
	parts.filter(({ isMarked }) => isMarked).map(({ text }) => text);
const whole = (parts: readonly MarkedPart[]) => parts.map(({ text }) => text).join('');

describe('what somebody typed', () => {
	it.each([
		['unge rusmidler', 'unge rusmidler', 'unge:* & rusmidler:*'],
		['”klæd på”', '"klæd på"', null],
		['skole -forældre', 'skole -forældre', null],
		['skole eller klub', 'skole or klub', null],
		['“skole eller klub”', '"skole eller klub"', null],
		['NJ-03', 'NJ-03', 'nj & 03'],
		['rusmiddel-center', 'rusmiddel-center', 'rusmiddel:* & center:*'],
		['  & | ! <-> ( ', '& | ! <-> (', null]
	])('%j is asked for as %j', (typed, query, beginnings) => {
		expect(searchWords(typed)).toMatchObject({ query, beginnings });
	});

	it('is marked without what it must not say', () => {
		expect(searchWords('skole eller klub -"de unge"').sought).toEqual(['skole', 'klub']);
	});
});

describe('marking what was found', () => {
	it.each([
		['De unges forældre', 'forælder ung', ['unges', 'forældre']],
		['Ventetiden i Aabenraa og Åbenrå', 'åbenrå', ['Aabenraa', 'Åbenrå']],
		['Rusmiddelcentret svarer', 'rusmiddel', ['Rusmiddelcentret']],
		['Skolen og skolerne', 'skole', ['Skolen', 'skolerne']],
		['og det er', 'og', []]
	])('in %j finds %j', (text, words, found) => {
		expect(marked(markWords(text, [words]))).toEqual(found);
	});

	it('loses nothing and adds nothing, whatever the text is', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, sought) => {
				expect(whole(markWords(text, sought))).toBe(text);
			})
		);
	});

	it('leaves markup as the text it is', () => {
		expect(whole(markWords('<b onclick="x">skole</b>', ['skole']))).toBe(
			'<b onclick="x">skole</b>'
		);
	});
});

describe('an excerpt', () => {
	const long = `${'ord '.repeat(200)}skolen ringer ${'mere '.repeat(200)}`;

	it('shows the place where the words are', () => {
		const parts = excerptOf(long, ['skole']);
		expect(marked(parts)).toEqual(['skolen']);
		expect(whole(parts)).toMatch(/^… ord .* skolen ringer mere .* …$/);
		expect(whole(parts).length).toBeLessThan(280);
	});

	it('begins at the beginning where the words are in the title alone', () => {
		expect(whole(excerptOf(long, ['klub']))).toMatch(/^ord .* …$/);
	});

	it('of a short text is the text', () => {
		expect(whole(excerptOf(' De\nunge ', []))).toBe('De unge');
	});
});

describe('where it makes sense to look', () => {
	it.each([
		[null, null, ['source', 'recommendation', 'note', 'decision', 'action']],
		['nordjylland', null, ['source', 'recommendation', 'decision']],
		[null, 'declined', ['recommendation', 'decision']],
		[null, 'waiting', ['action']],
		['nordjylland', 'waiting', []]
	] as const)('with the source %j and the state %j is %j', (source, state, kinds) => {
		expect(kindsIn({ source, state })).toEqual(kinds);
	});
});
