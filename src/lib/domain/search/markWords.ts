import { stem } from '../danish/stem';
import { stopWords } from '../danish/stopWords';
import { wordsOf } from '../danish/words';

/** A piece of a text; those that say what was looked for are marked. */
export interface MarkedPart {
	text: string;
	isMarked: boolean;
}

/** Shorter stems begin too many other words. */
const BEGINNING_MIN = 4;

/** The whole text in pieces: put together again they are the text. */
export function markWords(text: string, sought: readonly string[]): MarkedPart[] {
	const stems = sought
		.flatMap((words) => wordsOf(words))
		.filter((word) => !stopWords.has(word))
		.map(stem);
	const parts: MarkedPart[] = [];
	for (const piece of text.split(/([\p{L}\p{N}]+)/u)) {
		if (piece === '') continue;
		const isMarked = says(piece, stems);
		const last = parts.at(-1);
		if (last && last.isMarked === isMarked) last.text += piece;
		else parts.push({ text: piece, isMarked });
	}
	return parts;
}

function says(piece: string, stems: readonly string[]): boolean {
	const [word] = wordsOf(piece);
	if (word === undefined || stopWords.has(word)) return false;
	const own = stem(word);
	return stems.some(
		(sought) => own === sought || (sought.length >= BEGINNING_MIN && own.startsWith(sought))
	);
}
