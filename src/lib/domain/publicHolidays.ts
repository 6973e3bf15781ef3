import { addDays, calendarDay, partsOf, weekdayOf, type CalendarDay } from './calendarDay';

/** From this year on store bededag is an ordinary working day (act no. 214 of 2023). */
const PRAYER_DAY_ABOLISHED = 2024;

/** Denmark's public holidays of a year (helligdage), earliest first. */
export function publicHolidays(year: number): CalendarDay[] {
	const easter = easterSunday(year);
	const movable = [-3, -2, 0, 1, 39, 49, 50];
	if (year < PRAYER_DAY_ABOLISHED) movable.push(26);
	return [
		...movable.map((days) => addDays(easter, days)),
		fixed(year, 1, 1),
		fixed(year, 12, 25),
		fixed(year, 12, 26)
	].sort();
}

/** Monday to Friday and no public holiday. */
export function isWorkingDay(day: CalendarDay): boolean {
	return weekdayOf(day) <= 5 && !publicHolidays(partsOf(day).year).includes(day);
}

/** Gauss' reckoning for the Gregorian calendar, in the form of Meeus, Jones and Butcher. */
function easterSunday(year: number): CalendarDay {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const inCentury = year % 100;
	const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
	const toSunday =
		(32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
	const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	const fromMarch = epact + toSunday - 7 * late + 114;
	return fixed(year, Math.floor(fromMarch / 31), (fromMarch % 31) + 1);
}

function fixed(year: number, month: number, day: number): CalendarDay {
	return calendarDay({ year, month, day }) as CalendarDay;
}
