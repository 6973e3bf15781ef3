import { calendarDay } from './calendarDay';

/** Whether the first six of ten digits (DDMMYY) are a day that exists, in the century digit 7 says. */
export function isCprDate(digits: string): boolean {
	const twoDigitYear = Number(digits.slice(4, 6));
	const year = centuryOf(twoDigitYear, Number(digits[6])) + twoDigitYear;
	const month = Number(digits.slice(2, 4));
	return calendarDay({ year, month, day: Number(digits.slice(0, 2)) }) !== null;
}

/** The CPR office's table: digit 7 together with the year decides the century. */
function centuryOf(twoDigitYear: number, seventh: number): number {
	if (seventh <= 3) return 1900;
	if (seventh === 4 || seventh === 9) return twoDigitYear <= 36 ? 2000 : 1900;
	return twoDigitYear <= 57 ? 2000 : 1800;
}
