import { expect, it } from 'vitest';
import { clockTime, parseClock } from './parseClock';

it.each([
	['8.30', 510],
	['08:30', 510],
	['0830', 510],
	['9', 540],
	['24.00', null],
	['8.75', null],
	['i morgen', null],
	['', null]
])('reads %s', (typed, minutes) => expect(parseClock(typed)).toBe(minutes));

it('says what it has read', () => {
	expect(clockTime(510)).toBe('8.30');
	expect(clockTime(1450)).toBe('0.10');
});
