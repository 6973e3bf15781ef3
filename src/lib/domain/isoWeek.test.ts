import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDay, weekdayOf } from './calendarDay';
import { fridayOf, isoWeekOf, mondayOf } from './isoWeek';

describe('ISO weeks', () => {
	it.each([
		['2026-04-17', 2026, 16],
		['2025-12-29', 2026, 1],
		['2026-01-01', 2026, 1],
		['2027-01-03', 2026, 53],
		['2024-12-30', 2025, 1],
		['2023-01-01', 2022, 52]
	])('puts %s in %i week %i', (day, year, week) => {
		expect(isoWeekOf(isoDay(day))).toEqual({ year, week });
	});

	it('begins on Monday and promises Friday', () => {
		expect(mondayOf({ year: 2026, week: 16 })).toBe('2026-04-13');
		expect(fridayOf({ year: 2026, week: 16 })).toBe('2026-04-17');
	});

	it.each([
		{ year: 2025, week: 53 },
		{ year: 2026, week: 54 },
		{ year: 2026, week: 0 },
		{ year: 2026, week: 1.5 },
		{ year: 20_260, week: 1 }
	])('has no $year week $week', (week) => {
		expect(mondayOf(week)).toBeNull();
		expect(fridayOf(week)).toBeNull();
	});

	it('finds every day again in the seven days from its Monday', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 60_000 }), (offset) => {
				const day = addDays(isoDay('1950-01-01'), offset);
				const monday = mondayOf(isoWeekOf(day));
				expect(monday).toBe(addDays(day, 1 - weekdayOf(day)));
			})
		);
	});
});
