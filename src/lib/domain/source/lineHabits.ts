import type { TextLine } from './textLine';

/** How a text is laid out: what a line break means in it depends on this. */
export interface LineHabits {
	/** Length of a full line; infinite where every paragraph is one line. */
	width: number;
	/** Empty lines between two lines of one paragraph: 1 in many texts that were taken out of a PDF. */
	gap: number;
}

/** Longer lines than these were never broken to fit a page. */
const LONGEST_PRINTED = 160;
/** So many lines that must go on in the next show how it is done. */
const ENOUGH = 3;

/** @returns The habits of a text, by its own lines. */
export function lineHabits(lines: readonly TextLine[]): LineHabits {
	const lengths = lines.map(({ words }) => words.length).toSorted((a, b) => a - b);
	const full = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	const width = full > LONGEST_PRINTED ? Infinity : full;
	return { width, gap: usualGap(lines, width) };
}

/** What stands between a full line without an end and one that goes on in lower case. */
function usualGap(lines: readonly TextLine[], width: number): number {
	const counts = new Map<number, number>();
	lines.forEach((line, at) => {
		const before = lines[at - 1];
		if (!before || before.words.length < width * 0.8 || line.bullet) return;
		if (endsSentence(before.words) || !beginsLower(line.words)) return;
		counts.set(line.gap, (counts.get(line.gap) ?? 0) + 1);
	});
	const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
	return most && most[1] >= ENOUGH ? most[0] : 0;
}

export const endsSentence = (words: string) => /[.:;!?]["”’»)\]]*$/.test(words);
export const beginsLower = (words: string) => /^["”»(]?\p{Ll}/u.test(words);
