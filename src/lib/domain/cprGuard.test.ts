import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDay } from './calendarDay';
import { findCpr, hasCpr, maskCpr } from './cprGuard';

describe('the CPR guard stops', () => {
	it.each([
		['with a hyphen', '010203-1234'],
		['in one piece', '0102031234'],
		['with a space', '010203 1234'],
		['with a non-breaking space', '010203\u00a01234'],
		['with a line break', '010203\n1234'],
		['with a Windows line break after the hyphen', '010203-\r\n1234'],
		['with spaces about the hyphen', '010203 - 1234'],
		['with a dash', '010203–1234'],
		['with a non-breaking hyphen', '010203\u20111234'],
		['with a minus', '010203\u22121234'],
		['with a soft hyphen', '010203\u00ad1234'],
		['with an invisible mark', '010203\u200b1234'],
		['with a gap of four', '010203 -  1234'],
		['right after a word', 'cpr0102031234'],
		['right before a word', '010203-1234x'],
		['in brackets', '(010203-1234)'],
		['after another number', '12 010203-1234'],
		['of someone born in 2008, without a fitting check digit', '170408-4000'],
		['on a leap day of its own century', '290200-4123'],
		['on a leap day of 1896', '290296-5123'],
		['on a leap day of 2000, by digit 7 as 9', '290200-9123']
	])('a number written %s', (_, text) => {
		expect(hasCpr(`Ring til ${text} i dag`)).toBe(true);
	});
});

describe('the CPR guard lets through', () => {
	it.each([
		['a telephone number', '+45 20 30 40 50'],
		['ten digits that start with no day', '4520304050'],
		['a month that does not exist', '011303-1234'],
		['30 February', '300203-1234'],
		['29 February of 1901', '290201-1234'],
		['29 February of 1900, by digit 7', '290200-1123'],
		['nine digits', '010203-123'],
		['eleven digits', '010203-12345'],
		['twelve digits in one piece', '010203123456'],
		['digits before in the same run', '9010203-1234'],
		['a point between', '010203.1234'],
		['a comma between', '010203,1234'],
		['a word between', '010203 og 1234'],
		['a gap of five', '010203     1234'],
		['a wide gap', '010203          1234'],
		['seven digits before the hyphen', '0102031-1234'],
		['a date', '17.4.2026'],
		['amounts', '1.500.000,50 kr.'],
		['a range of years', '2021-2023'],
		['no digits', 'ingen tal her'],
		['nothing', '']
	])('%s', (_, text) => {
		expect(findCpr(text)).toEqual([]);
	});
});

describe('what the CPR guard finds', () => {
	it('is every number, with its place, and never the digits', () => {
		const found = findCpr('a 010203-1234 b 0403021234');
		expect(found.map(({ start, end }) => [start, end])).toEqual([
			[2, 13],
			[16, 26]
		]);
		expect(Object.keys(found[0] ?? {})).toEqual(['start', 'end', 'isModulus11']);
	});

	it('ranks by modulus 11 and stops either way', () => {
		expect(findCpr('070761-4285')[0]?.isModulus11).toBe(true);
		expect(findCpr('070761-4286')[0]?.isModulus11).toBe(false);
	});

	it('is masked in place, digits only', () => {
		expect(maskCpr('før 010203-1234 efter')).toBe('før ••••••-•••• efter');
		expect(maskCpr('0102031234 og 010203\n1234')).toBe('•••••••••• og ••••••\n••••');
		expect(maskCpr('ingen tal')).toBe('ingen tal');
	});

	it('is nothing once it is masked, and masking moves nothing', () => {
		const pieces = fc.array(
			fc.constantFrom('010203', '-', ' ', '1234', '0102031234', 'x', '\n', '9', '311299')
		);
		fc.assert(
			fc.property(pieces, (parts) => {
				const text = parts.join('');
				const masked = maskCpr(text);
				expect(masked).toHaveLength(text.length);
				expect(hasCpr(masked)).toBe(false);
			})
		);
	});

	it('holds every day of the last hundred years, whatever stands between and around', () => {
		const day = fc.integer({ min: 0, max: 29_000 }).map((n) => addDays(isoDay('1937-01-01'), n));
		const between = fc.constantFrom('', '-', ' ', '\u00a0', '\n', ' - ', '-\n');
		fc.assert(
			fc.property(day, between, fc.integer({ min: 0, max: 999 }), (on, separator, rest) => {
				const [year = '', month = '', date = ''] = on.split('-');
				// Digit 7 of 0-3 stands for the 1900s, 4 for 2000 to 2036.
				const seventh = year < '2000' ? '2' : '4';
				const last = seventh + String(rest).padStart(3, '0');
				expect(hasCpr(`x${date}${month}${year.slice(2)}${separator}${last}!`)).toBe(true);
			})
		);
	});

	it('is found by reading the text once', () => {
		// Reads of characters counted, not time: the same answer on any machine.
		for (const text of [
			'010203-'.repeat(20_000),
			'1'.repeat(140_000),
			'010203    '.repeat(14_000)
		]) {
			expect(readsOf(text)).toBeLessThan(text.length * 6);
		}
	});
});

/** How many characters findCpr looks at in a text. */
function readsOf(text: string): number {
	let reads = 0;
	const counted = {
		length: text.length,
		charCodeAt: (at: number) => (reads++, text.charCodeAt(at)),
		charAt: (at: number) => (reads++, text.charAt(at)),
		slice: (from: number, to: number) => ((reads += to - from), text.slice(from, to))
	};
	findCpr(counted as unknown as string);
	return reads;
}
