import { isCprDate } from './cprDate';

/** Six digits, perhaps a hyphen or a space or two, and one to three digits more. */
const BEGINNING =
	/(?:^|\D)(\d{6})[-\s\u00ad\u2010-\u2015\u2212\u200b-\u200d\u2060\ufeff]{0,4}(\d{1,3})$/;

/**
 * Whether a CPR number is perhaps being typed just now: what ends at the caret is a day and one to
 * three digits. A field that is shared letter by letter keeps that back until it is clear what it
 * becomes; with nine of the ten digits sent, the tenth is easily reckoned.
 *
 * @param caret Where the next letter will stand.
 */
export function isCprBeginning(text: string, caret: number): boolean {
	if (/\d/.test(text.charAt(caret))) return false;
	// No more can belong to it than six digits, four separators, three digits and what is before.
	const match = BEGINNING.exec(text.slice(Math.max(0, caret - 14), caret));
	return match !== null && isCprDate(`${match[1]}${match[2]}000`.slice(0, 10));
}
