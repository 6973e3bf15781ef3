import { grouped } from '$lib/domain/grouped';
import type { MarkedSpan } from '$lib/server/queries/passage/readingMarks';
import type { PageData } from './$types';

export type Paragraph = NonNullable<PageData['version']>['paragraphs'][number];

/** A heading and what stands under it: what the browser lays out, or leaves out of sight, as one. */
export interface Part {
	key: number;
	paragraphs: Paragraph[];
}

/** No part is longer than this, so that a text without headings is laid out bit by bit too. */
const LONGEST = 40;

export function partsOf(paragraphs: readonly Paragraph[]): Part[] {
	const parts: Part[] = [];
	for (const paragraph of paragraphs) {
		const part = parts.at(-1);
		const isFull = !part || part.paragraphs.length >= LONGEST;
		if (isFull || paragraph.headingLevel !== null)
			parts.push({ key: paragraph.position, paragraphs: [paragraph] });
		else part.paragraphs.push(paragraph);
	}
	return parts;
}

/** A piece of a paragraph, and the passages it belongs to. */
export interface Piece {
	from: number;
	words: string;
	passageIds: string[];
}

/** A paragraph cut where a marked place begins or ends. */
export function piecesOf({ text }: Pick<Paragraph, 'text'>, spans: readonly MarkedSpan[]): Piece[] {
	const cuts = new Set([0, text.length, ...spans.flatMap(({ from, to }) => [from, to])]);
	const edges = [...cuts].sort((one, other) => one - other);
	return edges.slice(0, -1).map((from, index) => {
		const to = edges[index + 1]!;
		const over = spans.filter((span) => span.from <= from && span.to >= to);
		return {
			from,
			words: text.slice(from, to),
			passageIds: over.map(({ passageId }) => passageId)
		};
	});
}

/** What belongs to each paragraph, by its position. */
export function byParagraph<Thing extends { paragraph: number }>(
	things: readonly Thing[]
): ReadonlyMap<number, Thing[]> {
	return grouped(things, ({ paragraph }) => paragraph);
}
