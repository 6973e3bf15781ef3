import type { Locale } from './locale';

/** January to December, written as each language writes them inside a sentence. */
export const monthNames: Record<Locale, readonly string[]> = {
	da: [
		'januar',
		'februar',
		'marts',
		'april',
		'maj',
		'juni',
		'juli',
		'august',
		'september',
		'oktober',
		'november',
		'december'
	],
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	]
};
