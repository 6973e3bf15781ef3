import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applySplice, mergeTexts, moveCaret, spliceOf } from './textSplice';

const texts = fc.string({
	unit: fc.constantFrom('a', 'b', ' ', 'å', '👍', '👎', '👩‍👧'),
	maxLength: 20
});

/** A lone half of a pair, as a cut in the wrong place would leave it. */
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

describe('the smallest change between two texts', () => {
	it.each([
		['', 'hej', { index: 0, remove: 0, insert: 'hej' }],
		['hej', '', { index: 0, remove: 3, insert: '' }],
		['en to', 'en og to', { index: 3, remove: 0, insert: 'og ' }],
		['skole', 'skolen', { index: 5, remove: 0, insert: 'n' }],
		['en god idé', 'en dårlig idé', { index: 3, remove: 3, insert: 'dårlig' }]
	])('from %j to %j', (before, after, splice) => {
		expect(spliceOf(before, after)).toEqual(splice);
	});

	it('is nothing where nothing changed', () => {
		expect(spliceOf('ens', 'ens')).toBeNull();
	});

	it('takes a whole character where two share one half', () => {
		expect(spliceOf('👍', '👎')).toEqual({ index: 0, remove: 2, insert: '👎' });
		expect(spliceOf('ok 👍!', 'ok 👎!')).toEqual({ index: 3, remove: 2, insert: '👎' });
	});

	it('makes the one into the other and never cuts a character, whatever the caret hints', () => {
		fc.assert(
			fc.property(
				texts,
				texts,
				fc.option(fc.nat(20), { nil: undefined }),
				(before, after, caret) => {
					const splice = spliceOf(before, after, caret);
					if (splice === null) return before === after;
					expect(applySplice(before, splice)).toBe(after);
					expect(LONE.test(splice.insert)).toBe(false);
					expect(LONE.test(before.slice(splice.index, splice.index + splice.remove))).toBe(false);
					return true;
				}
			)
		);
	});

	it('puts a letter of a run where it was typed', () => {
		expect(spliceOf('aaaa', 'aaaaa', 2)).toEqual({ index: 1, remove: 0, insert: 'a' });
		expect(spliceOf('aaaa', 'aaaaa')).toEqual({ index: 4, remove: 0, insert: 'a' });
	});
});

describe('a caret while others write', () => {
	it.each([
		[4, { index: 0, remove: 0, insert: 'ja ' }, 7],
		[4, { index: 0, remove: 2, insert: '' }, 2],
		[4, { index: 6, remove: 2, insert: 'x' }, 4],
		[4, { index: 4, remove: 0, insert: 'x' }, 4],
		[4, { index: 2, remove: 5, insert: 'xy' }, 2]
	])('at %i after %j stands at %i', (position, splice, moved) => {
		expect(moveCaret(position, splice)).toBe(moved);
	});
});

describe('a change that was held back', () => {
	it('is done on top of what others wrote meanwhile', () => {
		expect(mergeTexts('en seddel', 'en gul seddel', 'her: en seddel')).toBe('her: en gul seddel');
		expect(mergeTexts('en seddel', 'en seddel nu', 'en ny seddel')).toBe('en ny seddel nu');
	});

	it('keeps both where both wrote at one spot', () => {
		expect(mergeTexts('ab', 'a1b', 'a2b')).toBe('a12b');
	});

	it('is simply mine, or theirs, where only one wrote', () => {
		fc.assert(
			fc.property(texts, texts, (base, other) => {
				expect(mergeTexts(base, other, base)).toBe(other);
				expect(mergeTexts(base, base, other)).toBe(other);
			})
		);
	});

	it('loses none of the words either of the two put in', () => {
		fc.assert(
			fc.property(texts, texts, texts, texts, (start, end, mine, theirs) => {
				const merged = mergeTexts(start + end, start + mine + end, `${start}${end}<${theirs}>`);
				expect(merged).toContain(`<${theirs}>`);
				expect(merged.length).toBe((start + mine + end + theirs).length + 2);
			})
		);
	});
});
