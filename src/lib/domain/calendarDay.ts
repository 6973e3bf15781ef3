declare const brand: unique symbol;

/**
 * A day of the calendar as ISO text, such as '2026-04-17': no time, no zone, so it never moves.
 * Comparing two of them as text compares them as days.
 */
export type CalendarDay = string & { readonly [brand]: 'CalendarDay' };

export interface DayParts {
	year: number;
	/** 1 to 12. */
	month: number;
	/** 1 to 31. */
	day: number;
}

const MS_PER_DAY = 86_400_000;

/** The day with these parts, or null where the calendar has none (31 April, 29 February 2026). */
export function calendarDay({ year, month, day }: DayParts): CalendarDay | null {
	if (!(year >= 1000 && year <= 9999)) return null;
	const date = new Date(Date.UTC(year, month - 1, day));
	const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return exists ? fromDate(date) : null;
}

/** Reads 'YYYY-MM-DD' and nothing else; null for any other text and for days that do not exist. */
export function parseIsoDay(text: string): CalendarDay | null {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return null;
	return calendarDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** For days written in code: throws where the text is no day. */
export function isoDay(text: string): CalendarDay {
	const day = parseIsoDay(text);
	if (!day) throw new RangeError('Not a calendar day');
	return day;
}

export function partsOf(day: CalendarDay): DayParts {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	return { year, month, day: date };
}

export function addDays(day: CalendarDay, days: number): CalendarDay {
	return fromDate(new Date(toMs(day) + days * MS_PER_DAY));
}

/** Days from one to the other; negative when `to` comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
	return (toMs(to) - toMs(from)) / MS_PER_DAY;
}

/** For sorting, earliest first. */
export function compareDays(a: CalendarDay, b: CalendarDay): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** 1 for Monday to 7 for Sunday, as ISO counts. */
export function weekdayOf(day: CalendarDay): number {
	return new Date(toMs(day)).getUTCDay() || 7;
}

function toMs(day: CalendarDay): number {
	return Date.parse(`${day}T00:00:00Z`);
}

function fromDate(date: Date): CalendarDay {
	return date.toISOString().slice(0, 10) as CalendarDay;
}
