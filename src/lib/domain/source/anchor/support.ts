import { stem } from '../../danish/stem';
import { stopWords } from '../../danish/stopWords';
import type { FoldedText } from './foldText';
import { foldPhrase } from './foldText';

/** The words of a text, by stem, with the places they stand at. */
export interface WordIndex {
	places: ReadonlyMap<string, readonly number[]>;
	count: number;
}

const LEAST = 4;

/** @returns Where each word of a text stands, counted in folded characters. */
export function indexWords({ text, beginnings }: FoldedText): WordIndex {
	const places = new Map<string, number[]>();
	let count = 0;
	let from = 0;
	for (let at = 1; at <= text.length; at += 1) {
		if (at < text.length && !beginnings[at]) continue;
		const key = keyOf(text.slice(from, at));
		if (key) {
			const known = places.get(key);
			if (known) known.push(from);
			else places.set(key, [from]);
			count += 1;
		}
		from = at;
	}
	return { places, count };
}

/**
 * How much of what an item is about is spoken of between two places: 0-1, where a rare word says more
 * than a common one.
 */
export function support(
	{ places, count }: WordIndex,
	about: string,
	from: number,
	to: number
): number {
	let all = 0;
	let found = 0;
	for (const key of keysOf(about)) {
		const at = places.get(key);
		// What the text has nowhere is the catalogue's own word for it.
		if (!at) continue;
		const weight = Math.log(1 + count / at.length);
		all += weight;
		if (at.some((place) => place >= from && place < to)) found += weight;
	}
	return all === 0 ? 0 : found / all;
}

const keysOf = (about: string) =>
	new Set(
		about
			.split(/[^\p{L}\p{N}]+/u)
			.map((word) => keyOf(foldPhrase(word)))
			.filter(Boolean)
	);

/** What words are compared by: the stem, in folded letters; empty for those that say nothing. */
function keyOf(word: string): string {
	return word.length < LEAST || foldedStops.has(word) ? '' : stem(word);
}
const foldedStops = new Set([...stopWords].map(foldPhrase));
