import { describe, expect, it } from 'vitest';
import { isoDay } from './calendarDay';
import { isWorkingDay, publicHolidays } from './publicHolidays';

describe('Danish public holidays', () => {
	it('are those of 2026', () => {
		expect(publicHolidays(2026)).toEqual([
			'2026-01-01',
			'2026-04-02',
			'2026-04-03',
			'2026-04-05',
			'2026-04-06',
			'2026-05-14',
			'2026-05-24',
			'2026-05-25',
			'2026-12-25',
			'2026-12-26'
		]);
	});

	it.each([
		[2019, '2019-04-21'],
		[2024, '2024-03-31'],
		[2025, '2025-04-20'],
		[2038, '2038-04-25'],
		[2285, '2285-03-22']
	])('find Easter of %i on %s', (year, easter) => {
		expect(publicHolidays(year)).toContain(easter);
	});

	it('hold store bededag until 2023 and not after', () => {
		expect(publicHolidays(2023)).toContain('2023-05-05');
		expect(publicHolidays(2024)).not.toContain('2024-04-26');
	});

	it.each([
		['2026-04-17', true],
		['2026-04-18', false],
		['2026-04-19', false],
		['2026-04-03', false],
		['2026-05-01', true]
	])('leave %s a working day: %s', (day, isWorking) => {
		expect(isWorkingDay(isoDay(day))).toBe(isWorking);
	});
});
