import type { SourceParagraph } from '../sourceParagraph';
import { ELEMENT_LENGTH, SUMMARY_LENGTH, type ProposedElement } from './proposal';
import { readEntry } from './proposalWords';

/** "Anbefaling: Det anbefales, at …" says itself what it is. */
const LABEL = /^(?:anbefaling|forslag|råd|resumé|kort sagt)\s*:\s*/iu;

/** What is said first under a title, as far as it is no list. */
export function summaryOf(body: readonly SourceParagraph[]): string {
	const [first] = body;
	if (!first || first.headingLevel !== null || readEntry(first.text)) return '';
	const words = first.text.replace(LABEL, '');
	if (words.length <= SUMMARY_LENGTH) return words;
	return `${words.slice(0, SUMMARY_LENGTH - 1).replace(/\s+\S*$/u, '')}…`;
}

/**
 * The parts of what is recommended: the headings under its title where there are several, else the
 * entries of its lists.
 *
 * @param level Of the title; null where it is no heading.
 */
export function elementsOf(
	body: readonly SourceParagraph[],
	level: number | null
): ProposedElement[] {
	const headings = body.filter(
		({ headingLevel }) => headingLevel !== null && headingLevel > (level ?? 0)
	);
	if (headings.length > 1)
		return headings.map((heading, index) => {
			const next = headings[index + 1]?.position ?? Infinity;
			const last = body.findLast(({ position }) => position < next);
			return element(heading, readEntry(heading.text)?.words ?? heading.text, last?.lineTo);
		});
	return body.flatMap((paragraph) => {
		const entry = readEntry(paragraph.text);
		return entry ? [element(paragraph, entry.words)] : [];
	});
}

function element(
	{ lineFrom, lineTo }: SourceParagraph,
	words: string,
	last = lineTo
): ProposedElement {
	return { line: lineFrom, lineTo: last, text: words.slice(0, ELEMENT_LENGTH) };
}
