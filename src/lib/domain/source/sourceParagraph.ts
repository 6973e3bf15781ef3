import type { Place } from './place';

/** A run of readable characters that stand in a row in the stored text too. */
export interface Run {
	/** Offset in the readable text. */
	at: number;
	length: number;
	line: number;
	char: number;
}

/** A paragraph as people read and search it, and where each of its characters is stored. */
export interface SourceParagraph {
	/** Counted within the text from 1. */
	position: number;
	lineFrom: number;
	lineTo: number;
	/** 1 is the highest; null: it is no heading. */
	headingLevel: number | null;
	/** Hyphenation undone, lines joined by a space, a list's mark written as "• ". */
	text: string;
	/** In order. Spaces that stand for a line break belong to none. */
	runs: readonly Run[];
}

/** Where the readable characters `from` to `to` (exclusive) are stored; null where there are none. */
export function placeOfReadable({ runs }: SourceParagraph, from: number, to: number): Place | null {
	const first = runs.find(({ at, length }) => at + length > from);
	const last = runs.findLast(({ at }) => at < to);
	if (!first || !last || first.at >= to) return null;
	return {
		lineFrom: first.line,
		charFrom: first.char + Math.max(0, from - first.at),
		lineTo: last.line,
		charTo: last.char + Math.min(last.length, to - last.at)
	};
}

/** The readable character that stands at a stored one, or the first one behind it. */
export function readableAt({ runs, text }: SourceParagraph, line: number, char: number): number {
	const run = runs.find(
		(one) => one.line > line || (one.line === line && one.char + one.length > char)
	);
	if (!run) return text.length;
	return run.line > line ? run.at : run.at + Math.max(0, char - run.char);
}

/** The readable characters of a place, as far as it lies in the paragraph; null where it does not. */
export function readableOf(
	paragraph: SourceParagraph,
	place: Place
): { from: number; to: number } | null {
	const from = readableAt(paragraph, place.lineFrom, place.charFrom);
	const last = paragraph.runs.findLast(
		({ line, char }) => line < place.lineTo || (line === place.lineTo && char < place.charTo)
	);
	if (!last) return null;
	const within =
		last.line < place.lineTo ? last.length : Math.min(last.length, place.charTo - last.char);
	const to = last.at + within;
	return from < to ? { from, to } : null;
}
