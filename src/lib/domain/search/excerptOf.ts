import { markWords, type MarkedPart } from './markWords';

/** About three lines. */
const LENGTH = 260;
/** What comes before the first word that was found. */
const BEFORE = 80;

/** So much of a text as shows what was found in it; what is left out is shown by an ellipsis. */
export function excerptOf(text: string, sought: readonly string[]): MarkedPart[] {
	const plain = text.replace(/\s+/g, ' ').trim();
	if (plain.length <= LENGTH) return markWords(plain, sought);
	const from = startOf(plain, sought);
	const rest = plain.slice(from);
	const to = rest.length <= LENGTH ? rest.length : rest.lastIndexOf(' ', LENGTH);
	const cut = rest.slice(0, to > 0 ? to : LENGTH);
	const before = from > 0 ? '… ' : '';
	const after = cut.length < rest.length ? ' …' : '';
	return markWords(before + cut + after, sought);
}

/** The beginning of a word, somewhat before the first that was found. */
function startOf(text: string, sought: readonly string[]): number {
	const parts = markWords(text, sought);
	const first = parts.findIndex(({ isMarked }) => isMarked);
	if (first < 0) return 0;
	const at = parts.slice(0, first).reduce((length, part) => length + part.text.length, 0);
	if (at <= BEFORE) return 0;
	return text.lastIndexOf(' ', at - BEFORE) + 1;
}
