import { stem } from './stem';
import { wordsOf } from './words';

/** A text made ready to be searched in. */
export interface Searchable {
	readonly words: readonly string[];
	readonly stems: ReadonlySet<string>;
}

/** One word that is looked for. */
export interface Sought {
	readonly word: string;
	readonly stem: string;
}

export function searchable(text: string): Searchable {
	const words = wordsOf(text);
	return { words: words.map(plain), stems: new Set(words.map((word) => plain(stem(word)))) };
}

export function soughtIn(query: string): Sought[] {
	return wordsOf(query).map((word) => ({ word: plain(word), stem: plain(stem(word)) }));
}

/**
 * Whether all the words are there: a part of a word will do, as while somebody types, and so will the
 * same word with another ending.
 */
export function says({ words, stems }: Searchable, sought: readonly Sought[]): boolean {
	return sought.every(
		({ word, stem }) => stems.has(stem) || words.some((other) => other.includes(word))
	);
}

/** As somebody writes it whose keyboard has no Danish letters. */
function plain(word: string): string {
	return word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}
