import { findCpr } from '../cprGuard';

/** The line, counted from 1, of the first CPR-like number in a text; null where there is none. */
export function civilNumberLine(text: string): number | null {
	const [first] = findCpr(text);
	return first ? text.slice(0, first.start).split('\n').length : null;
}
