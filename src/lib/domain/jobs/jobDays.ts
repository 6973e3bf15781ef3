import { addDays, weekdayOf, type CalendarDay } from '../calendarDay';
import { isWorkingDay } from '../publicHolidays';
import type { JobKind } from './jobKind';

/**
 * Whether this kind of work is done on that day. Nothing goes out on a weekend or a public holiday;
 * the weekly digest goes on Monday, or on the first working day after it.
 */
export function isJobDay(kind: JobKind, day: CalendarDay): boolean {
	if (!isWorkingDay(day)) return false;
	return kind === 'reminders' || isFirstWorkingDayOfWeek(day);
}

function isFirstWorkingDayOfWeek(day: CalendarDay): boolean {
	for (let back = 1; back < weekdayOf(day); back += 1)
		if (isWorkingDay(addDays(day, -back))) return false;
	return true;
}
