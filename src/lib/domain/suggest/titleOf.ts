import { stem } from '../danish/stem';
import { wordsOf } from '../danish/words';
import { isTopic } from './features';

interface Candidate {
	/** Texts it is in, also as a part of another word. */
	count: number;
	/** The ways it is written. */
	spellings: Set<string>;
}

/** The one or two words that most of the texts share, as they are most often written. */
export function titleOf(texts: readonly string[]): string {
	const candidates = new Map<string, Candidate>();
	for (const word of texts.flatMap((text) => wordsOf(text)).filter(isTopic)) {
		const candidate = candidates.get(stem(word)) ?? { count: 0, spellings: new Set<string>() };
		candidate.spellings.add(word);
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

/** The shortest is most often the plain one: "ventetid" rather than "ventetiden". */
function spellingOf({ spellings }: Candidate): string {
	const [first] = [...spellings].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
	return first ?? '';
}
