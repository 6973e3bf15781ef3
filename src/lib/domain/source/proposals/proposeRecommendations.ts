import type { SourceParagraph } from '../sourceParagraph';
import { listedProposals, proposal } from './listedProposals';
import { namedProposals } from './namedProposals';
import type { Proposal } from './proposal';
import { readEntry } from './proposalWords';

/**
 * What a text seems to recommend, in its order: what calls itself a recommendation, and what stands
 * under headings that promise some. Where there is neither, what is numbered 1, 2, 3 … A person looks
 * at every one of them.
 */
export function proposeRecommendations(paragraphs: readonly SourceParagraph[]): Proposal[] {
	const named = namedProposals(paragraphs);
	const listed = listedProposals(paragraphs).filter(
		(one) => !named.some((other) => isWithin(one, other) || isSameNumber(one, other))
	);
	const found = inOrder([...named, ...listed]);
	return found.length > 0 ? found : numbered(paragraphs);
}

function isWithin(one: Proposal, other: Proposal): boolean {
	return one.line >= other.line && one.line <= other.lineTo;
}

/** The same recommendation, as a list of contents says it. */
function isSameNumber(one: Proposal, other: Proposal): boolean {
	return one.number !== null && one.number === other.number;
}

/** By line; what two ways of looking have found is one. */
function inOrder(proposals: readonly Proposal[]): Proposal[] {
	const byLine = new Map(proposals.map((one) => [one.line, one]));
	return [...byLine.values()].sort((one, other) => one.line - other.line);
}

/** Entries that count up from 1, be they headings or not; each with what stands below it. */
function numbered(paragraphs: readonly SourceParagraph[]): Proposal[] {
	const series: SourceParagraph[] = [];
	for (const paragraph of paragraphs) {
		if (readEntry(paragraph.text)?.number === String(series.length + 1)) series.push(paragraph);
	}
	if (series.length < 2) return [];
	return series.map((title, index) => {
		const next = series[index + 1]?.position ?? Infinity;
		const below = paragraphs.filter(({ position }) => position > title.position && position < next);
		const end = below.findIndex(({ headingLevel }) => headingLevel !== null);
		return proposal(title, end < 0 ? below : below.slice(0, end), 'recommendation');
	});
}
