/** One change of a text: at `index` take `remove` code units out and put `insert` in. */
export interface TextSplice {
	index: number;
	remove: number;
	insert: string;
}

const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;

/**
 * The smallest single change that makes `before` into `after`, or null where they are equal. It
 * never cuts a surrogate pair in two: Yjs would put a replacement mark in place of each half.
 *
 * @param caret Where the caret stands in `after`. In a run of equal letters it tells which one was
 * typed, so that other people's carets stay where they were.
 */
export function spliceOf(before: string, after: string, caret?: number): TextSplice | null {
	if (before === after) return null;
	const shorter = Math.min(before.length, after.length);
	const grown = Math.max(0, after.length - before.length);
	const longestStart =
		caret === undefined ? shorter : Math.min(shorter, Math.max(0, caret - grown));
	let start = 0;
	while (start < longestStart && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	// The caret was only a hint: what it left out may still be equal.
	while (start < shorter - end && before[start] === after[start]) start += 1;

	if (splitsPair(before, start) || splitsPair(after, start)) start -= 1;
	if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end -= 1;
	return {
		index: start,
		remove: before.length - end - start,
		insert: after.slice(start, after.length - end)
	};
}

/** Whether cutting `text` at `at` would part the two halves of one character. */
function splitsPair(text: string, at: number): boolean {
	return at > 0 && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

export function applySplice(text: string, { index, remove, insert }: TextSplice): string {
	return text.slice(0, index) + insert + text.slice(index + remove);
}

/**
 * Where a caret at `position` stands after somebody else's change. A caret exactly at the change
 * stays before it: what others write there does not push it along.
 */
export function moveCaret(position: number, { index, remove, insert }: TextSplice): number {
	if (position <= index) return position;
	if (position < index + remove) return index;
	return position - remove + insert.length;
}

/**
 * Two texts that both came from `base`, made into one: `mine` is done on top of `theirs`. Needed
 * where my change was held back (an unfinished composition, a number to mend) while others wrote.
 */
export function mergeTexts(base: string, mine: string, theirs: string): string {
	const my = spliceOf(base, mine);
	const their = spliceOf(base, theirs);
	if (!my || !their) return my ? mine : theirs;
	const start = moveCaret(my.index, their);
	const end = Math.max(start, moveCaret(my.index + my.remove, their));
	return applySplice(theirs, { index: start, remove: end - start, insert: my.insert });
}
