import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	addDays,
	calendarDay,
	compareDays,
	daysBetween,
	isoDay,
	parseIsoDay,
	partsOf,
	weekdayOf
} from './calendarDay';

const anyDay = fc
	.integer({ min: 0, max: 80_000 })
	.map((offset) => addDays(isoDay('1900-01-01'), offset));

describe('a calendar day', () => {
	it.each([
		['2026-04-17', '2026-04-17'],
		['2024-02-29', '2024-02-29'],
		['2026-02-29', null],
		['2026-04-31', null],
		['2026-13-01', null],
		['2026-00-10', null],
		['0026-04-17', null],
		['2026-4-17', null],
		[' 2026-04-17', null],
		['2026-04-17T00:00:00Z', null],
		['', null]
	])('reads %j as %j', (text, day) => {
		expect(parseIsoDay(text)).toBe(day);
	});

	it('is refused when made of numbers that are no day', () => {
		expect(calendarDay({ year: 2026, month: 4, day: 31 })).toBeNull();
		expect(calendarDay({ year: Number.NaN, month: 1, day: 1 })).toBeNull();
		expect(calendarDay({ year: 2026, month: 1.5, day: 1 })).toBeNull();
	});

	it('throws where code itself writes a day that does not exist', () => {
		expect(() => isoDay('2026-02-30')).toThrow(RangeError);
	});

	it('comes back from its parts', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				expect(calendarDay(partsOf(day))).toBe(day);
			})
		);
	});

	it('adds exactly the days that lie between', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
				expect(daysBetween(day, addDays(day, days))).toBe(days);
			})
		);
	});

	it('is sorted as days are, also across the change to summer time', () => {
		const days = ['2026-10-25', '2026-03-29', '2025-12-31', '2026-03-30'].map(isoDay);
		expect(days.sort(compareDays)).toEqual([
			'2025-12-31',
			'2026-03-29',
			'2026-03-30',
			'2026-10-25'
		]);
		expect(daysBetween(isoDay('2026-03-28'), isoDay('2026-03-30'))).toBe(2);
		expect(compareDays(isoDay('2026-01-01'), isoDay('2026-01-01'))).toBe(0);
	});

	it.each([
		['2026-04-17', 5],
		['2026-04-19', 7],
		['2026-04-20', 1]
	])('knows that %s is weekday %i', (day, weekday) => {
		expect(weekdayOf(isoDay(day))).toBe(weekday);
	});
});
