import { calendarDay } from './calendarDay';

/** Whether the first six of ten digits (DDMMYY) are a day that exists, in the century digit 7 says. */
export function isCprDate(digits: string): boolean {
	// The CPR office's table knows three centuries, but their days differ only on 29 February of a
	// year 00: digits 0-3 say 1900, which has none, and 4-9 say 2000, which has.
	const century = Number(digits[6]) <= 3 ? 1900 : 2000;
	const year = century + Number(digits.slice(4, 6));
	const month = Number(digits.slice(2, 4));
	return calendarDay({ year, month, day: Number(digits.slice(0, 2)) }) !== null;
}
