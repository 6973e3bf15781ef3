import type { TableBlock } from './block';

/** No word may take more of a table than this. */
const WIDEST = 1 / 3;

/**
 * The columns' widths within a whole: by their shares, but none so narrow that it breaks its longest word
 * while others have room. Danish words are long.
 *
 * @param measure How much room a word needs in a cell, in strong type or not.
 */
export function widthsOf(
	{ columns, rows }: Pick<TableBlock, 'columns' | 'rows'>,
	whole: number,
	measure: (word: string, isStrong: boolean) => number
): number[] {
	const shares = columns.reduce((sum, { share }) => sum + share, 0);
	const wanted = columns.map(({ share }) => (whole * share) / shares);
	const needed = columns.map(({ label, isHeader = false }, at) => {
		const word = longestWord(rows.map((row) => row[at] ?? ''));
		const need = Math.max(measure(longestWord([label]), true), measure(word, isHeader));
		return Math.min(need, whole * WIDEST);
	});
	const lacks = wanted.map((width, at) => Math.max(0, (needed[at] ?? 0) - width));
	const spares = wanted.map((width, at) => Math.max(0, width - (needed[at] ?? 0)));
	const [missing, spare] = [sum(lacks), sum(spares)];
	if (missing === 0 || spare === 0) return wanted;
	const moved = Math.min(missing, spare);
	return wanted.map(
		(width, at) =>
			width + ((lacks[at] ?? 0) * moved) / missing - ((spares[at] ?? 0) * moved) / spare
	);
}

const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);

function longestWord(texts: readonly string[]): string {
	let longest = '';
	for (const word of texts.flatMap((text) => text.split(/[\s\-/]+/)))
		if (word.length > longest.length) longest = word;
	return longest;
}
