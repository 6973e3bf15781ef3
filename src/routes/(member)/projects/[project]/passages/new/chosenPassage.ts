import { parsePoint, type ReadablePoint } from '$lib/domain/source/readablePoint';
import { selectedPassage, type SelectedPassage } from '$lib/domain/source/selectedPassage';
import { sentencesOf } from '$lib/domain/source/sentencesOf';
import type { SourceParagraph } from '$lib/domain/source/sourceParagraph';

/** The sentences of one paragraph, and which of them are chosen, counted from 1. */
export interface SentenceChoice {
	paragraph: number;
	sentences: string[];
	first: number;
	last: number;
}

interface Chosen {
	passage: SelectedPassage;
	from: ReadablePoint;
	to: ReadablePoint;
	/** Null where it was selected character by character. */
	choice: SentenceChoice | null;
}

/** The place that an address names; null where it names none. */
export function chosenPassage(
	paragraphs: readonly SourceParagraph[],
	query: URLSearchParams
): Chosen | null {
	const [from, to] = [parsePoint(query.get('from')), parsePoint(query.get('to'))];
	if (from && to) {
		const passage = selectedPassage(paragraphs, from, to);
		return passage && { passage, from, to, choice: null };
	}
	const paragraph = paragraphs[Number(query.get('paragraph')) - 1];
	return paragraph ? bySentences(paragraphs, paragraph, query) : null;
}

function bySentences(
	paragraphs: readonly SourceParagraph[],
	{ position: paragraph, text }: SourceParagraph,
	query: URLSearchParams
): Chosen | null {
	const sentences = sentencesOf(text);
	const within = (name: string, otherwise: number) => {
		const asked = Number(query.get(name) ?? otherwise);
		return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), sentences.length) : otherwise;
	};
	const [one, other] = [
		within('first', 1),
		within('last', query.has('first') ? within('first', 1) : 1)
	];
	// Whoever chooses them the other way round means the same.
	const [first, last] = one <= other ? [one, other] : [other, one];
	const from = { paragraph, at: sentences[first - 1]?.from ?? 0 };
	const to = { paragraph, at: sentences[last - 1]?.to ?? text.length };
	const passage = selectedPassage(paragraphs, from, to);
	if (!passage) return null;
	const words = sentences.map((sentence) => text.slice(sentence.from, sentence.to));
	return { passage, from, to, choice: { paragraph, sentences: words, first, last } };
}
