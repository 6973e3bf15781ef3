import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDay } from './calendarDay';
import { formatDay, formatLongDay } from './format';
import { locales } from './locale';
import { parseDay } from './parseDay';

describe('reading a day as people type it', () => {
	it.each([
		'2026-04-17',
		'17.4.2026',
		'17.04.2026',
		'17. 4. 2026',
		'17/4-2026',
		'17/4/2026',
		'17-4-2026',
		'17–4–2026',
		'17. april 2026',
		'17 april 2026',
		'17.april 2026',
		'17. apr. 2026',
		'den 17. april 2026',
		'17 April 2026',
		'  17.4.2026  ',
		'17.\u00a0april\u00a02026'
	])('takes %j for 17 April 2026', (typed) => {
		expect(parseDay(typed)).toBe('2026-04-17');
	});

	it.each([
		['a year that would have to be guessed', '17.4.'],
		['a year that would have to be guessed', '17. april'],
		['two digits of a year', '17.4.26'],
		['a day that does not exist', '31.4.2026'],
		['the American order', '4/17/2026'],
		['an unknown month', '17. foo 2026'],
		['a month and no day', 'april 2026'],
		['two days', '17.4.2026 18.4.2026'],
		['words', 'snart'],
		['nothing', ''],
		['a very long text', '1'.repeat(10_000)]
	])('refuses %s: %j', (_, typed) => {
		expect(parseDay(typed)).toBeNull();
	});

	it.each([
		['1. maj 2026', '2026-05-01'],
		['1 May 2026', '2026-05-01'],
		['1. okt 2026', '2026-10-01'],
		['1 Oct 2026', '2026-10-01'],
		['1. marts 2026', '2026-03-01']
	])('knows the months of both languages: %j', (typed, day) => {
		expect(parseDay(typed)).toBe(day);
	});

	it('reads back every day the application writes', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom(...locales), (n, locale) => {
				const day = addDays(isoDay('1950-01-01'), n);
				expect(parseDay(formatDay(day, locale))).toBe(day);
				expect(parseDay(formatLongDay(day, locale))).toBe(day);
			})
		);
	});
});
