import { addDays, parseIsoDay, type CalendarDay } from './calendarDay';

/** Further than this nobody moves a promise; it also keeps the reckoning inside the calendar. */
const MAX_COUNT = 1000;

/** A deadline reckoned from the one that stands: so many days later, or earlier. */
export interface DeadlineShift {
	days: number;
}

/** Reads "+2 uger", "-1 uge", "+10 dage", and the same in English; null for anything else. */
export function parseDeadlineShift(typed: string): DeadlineShift | null {
	const text = typed.normalize('NFKC').trim().toLowerCase();
	const match = /^([+\-−–]) ?(\d{1,4}) ?(dage?|days?|uger?|weeks?)$/.exec(text);
	const count = Number(match?.[2]);
	if (!match || count > MAX_COUNT) return null;
	const days = count * (/^[uw]/.test(match[3] ?? '') ? 7 : 1);
	return { days: match[1] === '+' ? days : -days };
}

/** Null where it would leave the calendar. */
export function shiftDeadline(dueOn: CalendarDay, { days }: DeadlineShift): CalendarDay | null {
	return parseIsoDay(addDays(dueOn, days));
}
