import { stem } from '../danish/stem';
import { wordsOf } from '../danish/words';
import { isTopic } from './features';

interface Candidate {
	/** Texts it is in, also as a part of another word. */
	count: number;
	/** How often it is written in which way. */
	spellings: Map<string, number>;
}

/** The one or two words that most of the texts share, as they are most often written. */
export function titleOf(texts: readonly string[]): string {
	const candidates = new Map<string, Candidate>();
	for (const word of texts.flatMap((text) => wordsOf(text)).filter(isTopic)) {
		const candidate = candidates.get(stem(word)) ?? { count: 0, spellings: new Map() };
		candidate.spellings.set(word, (candidate.spellings.get(word) ?? 0) + 1);
		candidates.set(stem(word), candidate);
	}
	const stems = texts.map((text) => [...new Set(wordsOf(text).filter(isTopic).map(stem))]);
	for (const [known, candidate] of candidates)
		candidate.count = stems.filter((own) =>
			own.some((word) => word.startsWith(known) || (known.length > 3 && word.endsWith(known)))
		).length;
	const [first, ...others] = [...candidates].sort(
		([a, one], [b, other]) => other.count - one.count || b.length - a.length || (a < b ? -1 : 1)
	);
	if (!first) return '';
	const second = others.find(
		([known, { count }]) => count > texts.length / 3 && !areAkin(known, first[0])
	);
	const chosen = [first, ...(second ? [second] : [])].map(([, word]) => spellingOf(word));
	const title = chosen.join(' og ');
	return title.charAt(0).toLocaleUpperCase('da') + title.slice(1);
}

/** One word inside the other says nothing new. */
function areAkin(one: string, other: string): boolean {
	return one.includes(other) || other.includes(one);
}

/** The most frequent; of those the shortest. */
function spellingOf({ spellings }: Candidate): string {
	const [first] = [...spellings].sort(
		([a, one], [b, other]) => other - one || a.length - b.length || (a < b ? -1 : 1)
	);
	return first?.[0] ?? '';
}
