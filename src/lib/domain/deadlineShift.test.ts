import { describe, expect, it } from 'vitest';
import { isoDay } from './calendarDay';
import { parseDeadlineShift, shiftDeadline } from './deadlineShift';

describe('a deadline moved from where it stands', () => {
	it.each([
		['+2 uger', 14],
		['+ 1 uge', 7],
		['−3 dage', -3],
		['-1 week', -7],
		['+10 days', 10],
		['  +2 UGER ', 14]
	])('reads %s', (typed, days) => {
		expect(parseDeadlineShift(typed)).toEqual({ days });
	});

	it.each(['2 uger', '+uger', '+2', '+1001 uger', '+2 måneder', '17.4.2026', ''])(
		'does not read %s',
		(typed) => {
			expect(parseDeadlineShift(typed)).toBeNull();
		}
	);

	it('moves a day, and never out of the calendar', () => {
		expect(shiftDeadline(isoDay('2026-12-24'), { days: 14 })).toBe('2027-01-07');
		expect(shiftDeadline(isoDay('9999-12-24'), { days: 14 })).toBeNull();
	});
});
