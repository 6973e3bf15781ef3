import type { Place } from './place';
import { spansOf, type ReadablePoint } from './readablePoint';
import { placeOfReadable, type SourceParagraph } from './sourceParagraph';

/** A place in a stored text, and its words as people read them. */
export interface SelectedPassage {
	place: Place;
	/** Paragraphs stand on lines of their own. */
	quote: string;
}

/**
 * What somebody selected while reading: whole words, without the white space around them.
 *
 * @returns null where nothing readable is selected.
 */
export function selectedPassage(
	paragraphs: readonly SourceParagraph[],
	from: ReadablePoint,
	to: ReadablePoint
): SelectedPassage | null {
	const begin = edgeOf(paragraphs, from, 'begin');
	const end = edgeOf(paragraphs, to, 'end');
	if (!begin || !end) return null;
	const place = {
		lineFrom: begin.lineFrom,
		charFrom: begin.charFrom,
		lineTo: end.lineTo,
		charTo: end.charTo
	};
	const quote = quoteAt(paragraphs, place);
	return quote ? { place, quote } : null;
}

/** The words of a place as people read them. */
export function quoteAt(paragraphs: readonly SourceParagraph[], place: Place): string {
	return spansOf(paragraphs, place)
		.map(({ paragraph, from, to }) => paragraphs[paragraph - 1]!.text.slice(from, to))
		.join('\n');
}

/** The word that a selection begins or ends in, to its end; the next one within where it is at none. */
function edgeOf(
	paragraphs: readonly SourceParagraph[],
	point: ReadablePoint,
	edge: 'begin' | 'end'
): Place | null {
	const paragraph = paragraphs[point.paragraph - 1];
	if (!paragraph || point.at > paragraph.text.length) return null;
	const { text } = paragraph;
	if (edge === 'begin') {
		const at = beginOfWord(text, skipSpace(text, point.at));
		if (at < text.length) return placeOfReadable(paragraph, at, text.length);
		return edgeOf(paragraphs, { paragraph: point.paragraph + 1, at: 0 }, edge);
	}
	const at = endOfWord(text, text.slice(0, point.at).trimEnd().length);
	if (at > 0) return placeOfReadable(paragraph, 0, at);
	const before = paragraphs[point.paragraph - 2];
	return before
		? edgeOf(paragraphs, { paragraph: before.position, at: before.text.length }, edge)
		: null;
}

const isInWord = (text: string, at: number) =>
	/[\p{L}\d]/u.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(text.charAt(at));

function skipSpace(text: string, at: number): number {
	const rest = text.slice(at);
	return at + rest.length - rest.trimStart().length;
}

function beginOfWord(text: string, at: number): number {
	while (at > 0 && isInWord(text, at)) at -= 1;
	return at;
}

function endOfWord(text: string, at: number): number {
	while (at > 0 && at < text.length && isInWord(text, at)) at += 1;
	return at;
}
