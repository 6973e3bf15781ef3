import { parseIsoDay } from './calendarDay';
import { formatLongDay } from './format';
import type { Locale } from './locale';
import { monthNames } from './monthNames';

/**
 * A date as precise as its source, for people: '17. april 2026', 'januar 2026'; a year and words
 * ('2018 eller senere') stay as the source has them.
 */
export function formatDateLabel(label: string, locale: Locale): string {
	const day = parseIsoDay(label);
	if (day) return formatLongDay(day, locale);
	const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(label);
	if (!month) return label;
	return `${monthNames[locale][Number(month[2]) - 1]} ${month[1]}`;
}
