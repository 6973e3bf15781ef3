import { readableOf, type SourceParagraph } from './sourceParagraph';
import type { Place } from './place';

/** Where somebody points in a text as it is read: in a paragraph, before one of its characters. */
export interface ReadablePoint {
	/** Position of the paragraph. */
	paragraph: number;
	at: number;
}

/** A point as it stands in an address: `17.42`. */
export const formatPoint = ({ paragraph, at }: ReadablePoint) => `${paragraph}.${at}`;

/** @returns null for what is no point. */
export function parsePoint(written: string | null): ReadablePoint | null {
	const [, paragraph, at] = /^(\d{1,6})\.(\d{1,6})$/.exec(written ?? '') ?? [];
	return paragraph === undefined ? null : { paragraph: Number(paragraph), at: Number(at) };
}

/** Where a place begins and ends in the text as it is read; null where it holds nothing readable. */
export function pointsOf(
	paragraphs: readonly SourceParagraph[],
	place: Place
): { from: ReadablePoint; to: ReadablePoint } | null {
	const spans = spansOf(paragraphs, place);
	const [first, last] = [spans[0], spans.at(-1)];
	if (!first || !last) return null;
	return {
		from: { paragraph: first.paragraph, at: first.from },
		to: { paragraph: last.paragraph, at: last.to }
	};
}

/** What of each paragraph a place holds, in order. */
export function spansOf(
	paragraphs: readonly SourceParagraph[],
	place: Place
): { paragraph: number; from: number; to: number }[] {
	return paragraphs
		.filter(({ lineFrom, lineTo }) => lineTo >= place.lineFrom && lineFrom <= place.lineTo)
		.flatMap((paragraph) => {
			const span = readableOf(paragraph, place);
			return span ? [{ paragraph: paragraph.position, ...span }] : [];
		});
}
