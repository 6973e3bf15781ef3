import type { CalendarDay } from './calendarDay';

/** Instants are stored in UTC and shown as the clock on the wall in Denmark shows them. */
export const TIME_ZONE = 'Europe/Copenhagen';

const parts = new Intl.DateTimeFormat('en-CA', {
	timeZone: TIME_ZONE,
	hourCycle: 'h23',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit'
});

export interface WallClock {
	day: CalendarDay;
	/** '00' to '23'. */
	hour: string;
	/** '00' to '59'. */
	minute: string;
}

/** Day and time of an instant in Denmark, summer time included. */
export function wallClock(instant: Date): WallClock {
	const found: Record<string, string> = {};
	for (const { type, value } of parts.formatToParts(instant)) found[type] = value;
	const { year, month, day, hour = '', minute = '' } = found;
	return { day: `${year}-${month}-${day}` as CalendarDay, hour, minute };
}

/** The day it is in Denmark at that instant. */
export function today(now: Date): CalendarDay {
	return wallClock(now).day;
}
