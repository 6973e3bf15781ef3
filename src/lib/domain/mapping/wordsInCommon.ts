import { stemOf } from '../danish/stemOf';
import { wordsOf } from '../danish/words';
import { isTopic } from '../suggest/features';

/** More than this nobody reads as a reason. */
const MOST = 4;

/** The words that say what a text is about, as it has them first, by their stems. */
export type TopicWords = ReadonlyMap<string, string>;

export function topicWordsOf(text: string): TopicWords {
	const words = new Map<string, string>();
	for (const word of wordsOf(text).filter(isTopic))
		if (!words.has(stemOf(word))) words.set(stemOf(word), word);
	return words;
}

/** The words that say what both texts are about, as the first has them; the longest first. */
export function wordsInCommon(one: TopicWords, other: TopicWords): string[] {
	const shared = [...one].flatMap(([stem, word]) => (other.has(stem) ? word : []));
	return shared.sort((a, b) => b.length - a.length).slice(0, MOST);
}
