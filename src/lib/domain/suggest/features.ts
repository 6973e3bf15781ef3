import { stemOf } from '../danish/stemOf';
import { stopWords } from '../danish/stopWords';
import { wordsOf } from '../danish/words';

/** What a text is about, as weights that together have the length 1. */
export type Features = ReadonlyMap<string, number>;

/** Shorter pieces are found in too many words to mean anything. */
const PART_MIN = 4;
const REST_MIN = 3;
/** Long words that begin with the same letters are akin: rusmiddelcenter, rusmiddelbehandler. */
const BEGINNING = 6;
const BEGINNING_FROM = 9;
/** How much a piece of a word counts beside a word. */
const PART_WEIGHT = 0.7;
const BEGINNING_WEIGHT = 0.5;

/** The stems of the words that say what a text is about; numbers do not. */
export function topicStems(text: string): string[] {
	return wordsOf(text).filter(isTopic).map(stemOf);
}

/** Whether a word can say what a text is about. */
export function isTopic(word: string): boolean {
	return word.length > 2 && !stopWords.has(word) && !/\d/.test(word);
}

/**
 * What each text is about: the stems in it and the known stems inside its compounds ("skole" in
 * "skolelærer"), each the heavier the fewer texts share it (TF-IDF).
 */
export function featuresOf(texts: readonly string[]): Features[] {
	const stems = texts.map(topicStems);
	const known = new Set(stems.flat());
	const pieces = new Map([...known].map((word) => [word, piecesOf(word, known)]));
	const counts = stems.map((own) => {
		const weights = new Map<string, number>();
		for (const word of own)
			for (const [feature, weight] of pieces.get(word) ?? [])
				weights.set(feature, Math.max(weights.get(feature) ?? 0, weight));
		return weights;
	});
	const shared = new Map<string, number>();
	for (const weights of counts)
		for (const feature of weights.keys()) shared.set(feature, (shared.get(feature) ?? 0) + 1);
	return counts.map((weights) =>
		weighed(weights, (feature) => shared.get(feature) ?? 1, texts.length)
	);
}

function piecesOf(word: string, known: ReadonlySet<string>): [string, number][] {
	const pieces: [string, number][] = [[word, 1]];
	for (let at = PART_MIN; at <= word.length - REST_MIN; at += 1)
		if (known.has(word.slice(0, at))) pieces.push([word.slice(0, at), PART_WEIGHT]);
	for (let at = REST_MIN; at <= word.length - PART_MIN; at += 1)
		if (known.has(word.slice(at))) pieces.push([word.slice(at), PART_WEIGHT]);
	if (word.length >= BEGINNING_FROM)
		pieces.push([`${word.slice(0, BEGINNING)}-`, BEGINNING_WEIGHT]);
	return pieces;
}

function weighed(
	weights: ReadonlyMap<string, number>,
	textsWith: (feature: string) => number,
	count: number
): Features {
	const heavy = [...weights].map(
		([feature, weight]) => [feature, weight * Math.log(1 + count / textsWith(feature))] as const
	);
	const length = Math.hypot(...heavy.map(([, weight]) => weight)) || 1;
	return new Map(heavy.map(([feature, weight]) => [feature, weight / length]));
}
