import { NOTE_TEXT_MAX } from '../noteLimits';

/** A quote as it stands on a note: in quotation marks, cut after a word where it is too long for one. */
export function quoteForNote(quote: string): string {
	const whole = `”${quote}”`;
	if (whole.length <= NOTE_TEXT_MAX) return whole;
	const cut = quote.slice(0, NOTE_TEXT_MAX - '”…”'.length);
	const words = cut.replace(/\s+\S*$/u, '').replace(/[\s,;:]+$/u, '');
	return `”${words}…”`;
}
