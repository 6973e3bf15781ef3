import { partsOf, type CalendarDay } from './calendarDay';
import { wallClock } from './copenhagen';

/** How much a clock in Denmark is ahead of UTC, in minutes: in summer, and in winter. */
const OFFSETS = [120, 60];

/**
 * The instant at which a clock on the wall in Denmark shows that day and time. Of an hour that comes
 * twice in autumn it is the first; one that is skipped in spring is read as the one after it.
 *
 * @param minute Minutes after midnight.
 */
export function instantAt(on: CalendarDay, minute: number): Date {
	const { year, month, day } = partsOf(on);
	const found = OFFSETS.map(
		(offset) => new Date(Date.UTC(year, month - 1, day, 0, minute - offset))
	);
	return found.find((at) => shows(at, on, minute)) ?? found.at(-1)!;
}

function shows(at: Date, on: CalendarDay, minute: number): boolean {
	const shown = wallClock(at);
	const shownMinute = Number(shown.hour) * 60 + Number(shown.minute);
	return shown.day === on && shownMinute === minute;
}
