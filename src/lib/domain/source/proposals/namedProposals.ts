import type { SourceParagraph } from '../sourceParagraph';
import { elementsOf, summaryOf } from './body';
import type { Proposal } from './proposal';
import { readNamed } from './proposalWords';

/** Longer than this, a paragraph that begins like a title is none. */
const LONGEST = 220;

interface Found {
	proposal: Proposal;
	/** How many paragraphs stand under it before the next heading. */
	said: number;
}

/** What calls itself a recommendation: "Anbefaling 3: Hurtig responstid". */
export function namedProposals(paragraphs: readonly SourceParagraph[]): Proposal[] {
	const titles = paragraphs.flatMap((paragraph) => {
		const named = paragraph.text.length <= LONGEST ? readNamed(paragraph.text) : null;
		return named ? [{ paragraph, named }] : [];
	});
	const found = titles.map(({ paragraph, named }, index): Found => {
		const next = titles[index + 1]?.paragraph.position ?? paragraphs.length + 1;
		const body = bodyOf(paragraphs, paragraph, next);
		const heading = body.findIndex(({ headingLevel }) => headingLevel !== null);
		return {
			said: heading < 0 ? body.length : heading,
			proposal: {
				...named,
				line: paragraph.lineFrom,
				paragraph: paragraph.position,
				lineTo: body.at(-1)?.lineTo ?? paragraph.lineTo,
				summary: summaryOf(body),
				elements: elementsOf(body, paragraph.headingLevel)
			}
		};
	});
	return withoutContents(found);
}

/** Up to the next title, or a heading that stands as high. */
function bodyOf(
	paragraphs: readonly SourceParagraph[],
	title: SourceParagraph,
	next: number
): SourceParagraph[] {
	const following = paragraphs.slice(title.position, next - 1);
	const level = title.headingLevel ?? 2;
	const end = following.findIndex(
		({ headingLevel }) => headingLevel !== null && headingLevel <= level
	);
	return following.slice(0, end < 0 ? undefined : end);
}

/**
 * A list of contents, or of all of them at the end, has the same titles with nothing under them: the
 * one with most to say before the next heading stays.
 */
function withoutContents(found: readonly Found[]): Proposal[] {
	const isSame = ({ proposal: one }: Found, { proposal: other }: Found) =>
		one.kind === other.kind && one.number === other.number;
	return found
		.filter((one, at) =>
			found.every(
				(other, index) =>
					index === at ||
					!isSame(one, other) ||
					(index > at ? one.said > other.said : one.said >= other.said)
			)
		)
		.map(({ proposal }) => proposal);
}
