import type { DeadlineBasis } from './deadline';
import { mondayOf } from './isoWeek';
import { parseDay } from './parseDay';

/** Further ahead a promise means nothing; it also keeps the reckoning inside the calendar. */
const MAX_COUNT = 1000;

/**
 * Reads a deadline as people type it: a day (see parseDay), a week with its year ("uge 23 2026",
 * "2026-W23"), or a rule ("workshop + 6 uger", "workshop + 10 days").
 *
 * @returns null where it is none of them; the person is then asked for a day.
 */
export function parseDeadline(typed: string): DeadlineBasis | null {
	const text = typed.normalize('NFKC').trim().toLowerCase();
	if (text.length > 40) return null;
	const on = parseDay(text);
	if (on) return { kind: 'day', on };
	return parseWeek(text) ?? parseRule(text);
}

function parseWeek(text: string): DeadlineBasis | null {
	const spoken = /^(?:uge|week) ?(\d{1,2})[ ,/-]{1,2}(\d{4})$/.exec(text);
	const iso = /^(\d{4})-?w(\d{2})$/.exec(text);
	const [year, week] = spoken ? [spoken[2], spoken[1]] : [iso?.[1], iso?.[2]];
	if (!year || !week) return null;
	const isoWeek = { year: Number(year), week: Number(week) };
	return mondayOf(isoWeek) ? { kind: 'week', ...isoWeek } : null;
}

function parseRule(text: string): DeadlineBasis | null {
	const match = /^workshop ?\+ ?(\d{1,4}) ?(dage?|days?|uger?|weeks?)$/.exec(text);
	const count = Number(match?.[1]);
	if (!match || count > MAX_COUNT) return null;
	return { kind: 'afterWorkshop', count, unit: /^[uw]/.test(match[2] ?? '') ? 'weeks' : 'days' };
}
