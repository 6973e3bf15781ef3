import {
	addDays,
	calendarDay,
	daysBetween,
	partsOf,
	weekdayOf,
	type CalendarDay
} from './calendarDay';

/** A week as Denmark counts them (ISO 8601): Monday first, week 1 holds the year's first Thursday. */
export interface IsoWeek {
	/** The week's year, which near New Year may differ from the day's. */
	year: number;
	/** 1 to 53. */
	week: number;
}

export function isoWeekOf(day: CalendarDay): IsoWeek {
	// The Thursday of a week decides which year it belongs to.
	const { year } = partsOf(addDays(day, 4 - weekdayOf(day)));
	return { year, week: 1 + Math.floor(daysBetween(firstMonday(year), day) / 7) };
}

/** Monday of the week, or null where the year has no such week. */
export function mondayOf({ year, week }: IsoWeek): CalendarDay | null {
	if (!Number.isInteger(week) || week < 1 || !(year >= 1001 && year <= 9998)) return null;
	const monday = addDays(firstMonday(year), (week - 1) * 7);
	return isoWeekOf(monday).year === year ? monday : null;
}

/** Friday of the week: what "i uge 16" promises. Null where the year has no such week. */
export function fridayOf(week: IsoWeek): CalendarDay | null {
	const monday = mondayOf(week);
	return monday && addDays(monday, 4);
}

/** Monday of week 1: the week with 4 January in it. */
function firstMonday(year: number): CalendarDay {
	const fourth = calendarDay({ year, month: 1, day: 4 }) as CalendarDay;
	return addDays(fourth, 1 - weekdayOf(fourth));
}
