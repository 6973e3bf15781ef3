/** A line that says something; what stands around its words is told apart from them. */
export interface TextLine {
	/** Counted from 1, as places count. */
	number: number;
	/** How many lines without words stand between it and the one before. */
	gap: number;
	/** The mark of a list that it begins with. */
	bullet: { char: number; mark: string } | null;
	/** The words: from the first character to behind the last. */
	from: number;
	to: number;
	words: string;
}

/** Marks that are a list's wherever a line begins with them. Symbol fonts use the private area. */
const BULLET = /^[\s\u200b\ufeff]*([•▪◦‣⁃∙·●○■□➢►✓*\u{e000}-\u{f8ff}]|o(?=\s))\s*(?=\S)/u;
/** A dash may also be in the middle of a sentence: see `isListDash`. */
const DASH = /^\s*([-–—])\s+(?=\S)/;

/** The lines that say something. */
export function readLines(lines: readonly string[]): TextLine[] {
	const read: TextLine[] = [];
	let gap = 0;
	lines.forEach((line, index) => {
		const to = line.trimEnd().length;
		const match = BULLET.exec(line) ?? DASH.exec(line);
		const from = match ? match[0].length : line.length - line.trimStart().length;
		if (from >= to) return void (gap += 1);
		const mark = match?.[1];
		const bullet = mark ? { char: line.indexOf(mark), mark } : null;
		read.push({ number: index + 1, gap, bullet, from, to, words: line.slice(from, to) });
		gap = 0;
	});
	return read;
}

export const isDash = (mark: string) => '-–—'.includes(mark);
