import { stem } from './stem';

/** Words remembered at most, and how long one may be: the memory is bounded, whatever people write. */
const MOST = 20_000;
const LONGEST = 40;

let known = new Map<string, string>();

/** `stem`, for what asks for the same words again and again: thousands of texts use the same few. */
export function stemOf(word: string): string {
	const before = known.get(word);
	if (before !== undefined) return before;
	const found = stem(word);
	if (word.length > LONGEST) return found;
	if (known.size >= MOST) known = new Map();
	known.set(word, found);
	return found;
}
