import { describe, expect, it } from 'vitest';
import { today, wallClock } from './copenhagen';

describe('the clock on the wall in Denmark', () => {
	it.each([
		['2026-04-17T06:30:00Z', '2026-04-17', '08', '30'],
		['2026-01-17T06:30:00Z', '2026-01-17', '07', '30'],
		['2026-04-16T22:00:00Z', '2026-04-17', '00', '00'],
		['2026-12-31T23:00:00Z', '2027-01-01', '00', '00'],
		['2026-03-29T00:59:00Z', '2026-03-29', '01', '59'],
		['2026-03-29T01:00:00Z', '2026-03-29', '03', '00']
	])('shows %s as %s %s.%s', (instant, day, hour, minute) => {
		expect(wallClock(new Date(instant))).toEqual({ day, hour, minute });
	});

	it('turns the day at Danish midnight, not at midnight UTC', () => {
		expect(today(new Date('2026-04-16T21:59:59Z'))).toBe('2026-04-16');
		expect(today(new Date('2026-04-16T22:00:00Z'))).toBe('2026-04-17');
	});
});
