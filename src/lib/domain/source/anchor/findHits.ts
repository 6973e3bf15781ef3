import { foldPhrase, type FoldedText } from './foldText';

/** Where a phrase stands in a text. */
export interface Hit {
	/** In the folded text: from, and behind the last. */
	from: number;
	to: number;
	/** The words stand there as they are; otherwise but for what folding takes away. */
	isExact: boolean;
	/** It begins where a word begins, and ends where one ends. */
	isWhole: boolean;
}

/** More hits than these say nothing of where an item stands. */
const MOST = 400;

/** All places where a phrase stands, as it is or folded. */
export function findHits(stored: string, folded: FoldedText, phrase: string): Hit[] {
	const sought = foldPhrase(phrase);
	const hits: Hit[] = [];
	if (!sought) return hits;
	let from = folded.text.indexOf(sought);
	while (from >= 0 && hits.length < MOST) {
		const to = from + sought.length;
		const offset = folded.offsets[from]!;
		hits.push({
			from,
			to,
			isExact: stored.startsWith(phrase, offset - leading(phrase)),
			isWhole:
				Boolean(folded.beginnings[from]) &&
				(to >= folded.text.length || Boolean(folded.beginnings[to]))
		});
		from = folded.text.indexOf(sought, from + 1);
	}
	return hits;
}

/** How many characters of a phrase stand before the first that counts: a quote, a bracket. */
const leading = (phrase: string) => phrase.search(/[\p{L}\p{N}§%]/u);
