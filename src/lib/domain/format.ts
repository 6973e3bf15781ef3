import { partsOf, type CalendarDay } from './calendarDay';
import { wallClock } from './copenhagen';
import { isoWeekOf } from './isoWeek';
import type { Locale } from './locale';
import { monthNames } from './monthNames';

const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** '17.4.2026'; in English '17 Apr 2026', which no reader takes for another day. */
export function formatDay(on: CalendarDay, locale: Locale): string {
	const { year, month, day } = partsOf(on);
	if (locale === 'da') return `${day}.${month}.${year}`;
	return `${day} ${monthNames.en[month - 1]?.slice(0, 3)} ${year}`;
}

/** '17. april 2026'; in English '17 April 2026'. */
export function formatLongDay(on: CalendarDay, locale: Locale): string {
	const { year, month, day } = partsOf(on);
	return `${day}${locale === 'da' ? '.' : ''} ${monthNames[locale][month - 1]} ${year}`;
}

/** Time of day in Denmark: 'kl. 08.30'; in English '08:30'. */
export function formatTime(at: Date, locale: Locale): string {
	const { hour, minute } = wallClock(at);
	return locale === 'da' ? `kl. ${hour}.${minute}` : `${hour}:${minute}`;
}

/** Day and time in Denmark: '17.4.2026 kl. 08.30'; in English '17 Apr 2026 at 08:30'. */
export function formatInstant(at: Date, locale: Locale): string {
	const day = formatDay(wallClock(at).day, locale);
	return `${day} ${locale === 'en' ? 'at ' : ''}${formatTime(at, locale)}`;
}

/** 'uge 16'; in English 'week 16'. The year is left out: say it beside where it is not plain. */
export function weekLabel(on: CalendarDay, locale: Locale): string {
	return `${locale === 'da' ? 'uge' : 'week'} ${isoWeekOf(on).week}`;
}

/** '1.500.000,5'; in English '1,500,000.5'. */
export function formatNumber(value: number, locale: Locale): string {
	return new Intl.NumberFormat(tags[locale]).format(value);
}

/**
 * '1.500.000,50 kr.'; in English 'DKK 1,500,000.50'. Whole kroner are written without øre.
 *
 * @param oere Amount in øre, a whole number.
 */
export function formatMoney(oere: number, locale: Locale): string {
	const amount = new Intl.NumberFormat(tags[locale], {
		minimumFractionDigits: oere % 100 === 0 ? 0 : 2,
		maximumFractionDigits: 2
	}).format(oere / 100);
	return locale === 'da' ? `${amount}\u00a0kr.` : `DKK\u00a0${amount}`;
}

/**
 * '25 %'; in English '25%'. Rounded to whole percents.
 *
 * @param share 0.25 for a quarter.
 */
export function formatPercent(share: number, locale: Locale): string {
	const percent = formatNumber(Math.round(share * 100), locale);
	return locale === 'da' ? `${percent}\u00a0%` : `${percent}%`;
}
