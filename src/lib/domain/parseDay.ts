import { calendarDay, parseIsoDay, type CalendarDay } from './calendarDay';
import { monthNames } from './monthNames';

/**
 * Reads a day as people type it: 17.4.2026, 17/4-2026, 17-4-2026, 17. april 2026, 17 apr 2026,
 * 17 April 2026 or 2026-04-17. The year always has four digits and is never guessed: a promise
 * must not land in another year than the one that was meant.
 *
 * @returns null where the text is not exactly one day.
 */
export function parseDay(typed: string): CalendarDay | null {
	// A phone may paste other spaces and dashes than a keyboard makes.
	const text = typed
		.normalize('NFKC')
		.replace(/[‐‑–−]/g, '-')
		.trim()
		.toLowerCase();
	if (text.length > 30) return null;
	const iso = parseIsoDay(text);
	if (iso) return iso;

	const numeric = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})$/.exec(text);
	if (numeric) return dayFrom(numeric[3], Number(numeric[2]), numeric[1]);

	const named = /^(?:den )?(\d{1,2})\.? ?([a-zæøå]{3,9})\.? ?(\d{4})$/.exec(text);
	if (!named) return null;
	const month = monthNumber(named[2] ?? '');
	return month ? dayFrom(named[3], month, named[1]) : null;
}

function dayFrom(year: string | undefined, month: number, day: string | undefined) {
	return calendarDay({ year: Number(year), month, day: Number(day) });
}

/** 1 to 12 for a whole name or its first three letters, Danish or English; 0 for anything else. */
function monthNumber(word: string): number {
	for (const names of Object.values(monthNames)) {
		const index = names.findIndex((name) => {
			const lower = name.toLowerCase();
			return lower === word || lower.slice(0, 3) === word;
		});
		if (index >= 0) return index + 1;
	}
	return 0;
}
