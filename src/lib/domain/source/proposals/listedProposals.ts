import type { RecommendationKind } from '../../recommendationKind';
import type { SourceParagraph } from '../sourceParagraph';
import { elementsOf, summaryOf } from './body';
import type { Proposal } from './proposal';
import { kindSaid, readEntry, readNamed, splitTitle } from './proposalWords';

/** A heading that promises recommendations, and what stands under it. */
interface Promised {
	kind: RecommendationKind;
	level: number;
	body: SourceParagraph[];
}

/** What stands under headings such as "Anbefalinger" and "Gode råd": as headings, or as a list. */
export function listedProposals(paragraphs: readonly SourceParagraph[]): Proposal[] {
	return promisedIn(paragraphs).flatMap(({ kind, level, body }) => {
		const headings = body.filter(({ headingLevel }) => (headingLevel ?? 0) > level);
		return headings.length > 0 ? underHeadings(headings, body, kind) : asList(body, kind);
	});
}

function promisedIn(paragraphs: readonly SourceParagraph[]): Promised[] {
	const promised: Promised[] = [];
	let open: Promised | null = null;
	for (const paragraph of paragraphs) {
		const { headingLevel: level, text } = paragraph;
		if (level !== null && (!open || level <= open.level)) {
			// What is a recommendation itself promises no others.
			const kind = readNamed(text) ? null : kindSaid(text);
			open = kind && { kind, level, body: [] };
			if (open) promised.push(open);
		} else open?.body.push(paragraph);
	}
	return promised;
}

function underHeadings(
	headings: readonly SourceParagraph[],
	body: readonly SourceParagraph[],
	kind: RecommendationKind
): Proposal[] {
	const highest = Math.min(...headings.map(({ headingLevel }) => headingLevel!));
	const titles = headings.filter(({ headingLevel }) => headingLevel === highest);
	return titles.map((heading, index) => {
		const next = titles[index + 1]?.position ?? Infinity;
		const own = body.filter(({ position }) => position > heading.position && position < next);
		return proposal(heading, own, kind);
	});
}

/** Entries that have a number gather the bullets under them; bullets alone are entries themselves. */
function asList(body: readonly SourceParagraph[], kind: RecommendationKind): Proposal[] {
	const list = withinPromise(body);
	const entries = list.filter(({ text }) => readEntry(text));
	const numbered = entries.filter(({ text }) => readEntry(text)?.number);
	if (numbered.length === 0) return entries.map((entry) => proposal(entry, [], kind));
	return numbered.map((entry, index) => {
		const next = numbered[index + 1]?.position ?? Infinity;
		const own = list.filter(({ position }) => position > entry.position && position < next);
		return proposal(entry, own, kind);
	});
}

/** "Følgende materialer kan bruges:" begins another list, of something else. */
function withinPromise(body: readonly SourceParagraph[]): SourceParagraph[] {
	const end = body.findIndex(
		({ text }, at) =>
			at > 0 &&
			text.endsWith(':') &&
			!readEntry(text) &&
			kindSaid(text) === null &&
			isList(body[at - 1])
	);
	return body.slice(0, end < 0 ? undefined : end);
}

const isList = (paragraph: SourceParagraph | undefined) =>
	paragraph !== undefined && readEntry(paragraph.text) !== null;

/** @param own What belongs to it besides its title. */
export function proposal(
	title: SourceParagraph,
	own: readonly SourceParagraph[],
	kind: RecommendationKind
): Proposal {
	const entry = readEntry(title.text);
	const decimal = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+(.+)$/su.exec(title.text);
	const split = splitTitle(entry?.words ?? decimal?.[2] ?? title.text);
	return {
		line: title.lineFrom,
		number: entry?.number ?? decimal?.[1] ?? null,
		title: split.title,
		kind,
		summary: split.rest || summaryOf(own),
		paragraph: title.position,
		lineTo: own.at(-1)?.lineTo ?? title.lineTo,
		elements: elementsOf(own, title.headingLevel)
	};
}
