/** Words a wall can carry and a room can read. */
const MAX_WORDS = 40;

export interface CloudWord {
	word: string;
	count: number;
	/** From 1, said once or seldom, to 4, said most. */
	size: 1 | 2 | 3 | 4;
}

/**
 * Words by how often they were said, the most frequent first; of many the rest is left out.
 *
 * @param words The most frequent first.
 */
export function wordCloud(words: readonly { word: string; count: number }[]): CloudWord[] {
	const most = Math.max(1, ...words.map(({ count }) => count));
	return words.slice(0, MAX_WORDS).map(({ word, count }) => ({
		word,
		count,
		size: sizeOf(count, most)
	}));
}

/** What is said once is small, however few have spoken. */
function sizeOf(count: number, most: number): CloudWord['size'] {
	if (count <= 1) return 1;
	if (count === most) return 4;
	return count * 2 >= most ? 3 : 2;
}
