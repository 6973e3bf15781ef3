import type { RecommendationKind } from '../../recommendationKind';
import { sentencesOf } from '../sentencesOf';
import { TITLE_LENGTH } from './proposal';

/** "Anbefaling 3: Hurtig responstid", "Råd 2 – …". */
const NAMED = /^(anbefaling|råd|forslag|initiativ)\s+(\d{1,2}|[A-ZÆØÅ]\d?)\s*[:.–—-]\s*(.+)$/isu;
const NUMBERED = /^(\d{1,2}|[a-z])[.)]\s+(.+)$/su;
const BULLETED = /^•\s*(.+)$/su;

/** What is said of a heading's list by the words of the heading. */
const KIND_WORDS: readonly (readonly [RegExp, RecommendationKind])[] = [
	[/anbefaling/iu, 'recommendation'],
	[/(?:^|\s)(?:gode\s+)?råd(?:\s|$)|rådgivning til kommune/iu, 'advice'],
	[/(?:^|\s)(?:initiativer|indsatsforslag|forslag|tiltag)(?:\s|$)/iu, 'initiative'],
	[/retningslinje/iu, 'guideline']
];

/** The kind of what stands under a heading, where its words promise something; else null. */
export function kindSaid(heading: string): RecommendationKind | null {
	return KIND_WORDS.find(([words]) => words.test(heading))?.[1] ?? null;
}

/** A title that calls itself a recommendation, with its number. */
export function readNamed(
	text: string
): { number: string; title: string; kind: RecommendationKind } | null {
	const [, name = '', number = '', title = ''] = NAMED.exec(text) ?? [];
	return name ? { number, title: title.trim(), kind: kindSaid(` ${name} `) ?? 'initiative' } : null;
}

/** An entry of a list, without its mark. */
export function readEntry(text: string): { number: string | null; words: string } | null {
	const bulleted = BULLETED.exec(text)?.[1];
	if (bulleted) return { number: null, words: bulleted };
	const [, number, words] = NUMBERED.exec(text) ?? [];
	return number && words ? { number, words } : null;
}

/** The first sentence as a title, without its full stop, and what comes after it. */
export function splitTitle(words: string): { title: string; rest: string } {
	const end = sentencesOf(words)[0]?.to ?? words.length;
	const first = words.slice(0, end).trim().replace(/\.$/, '');
	if (first.length <= TITLE_LENGTH) return { title: first, rest: words.slice(end).trim() };
	const cut = first.slice(0, TITLE_LENGTH - 1).replace(/\s+\S*$/u, '');
	return { title: `${cut}…`, rest: words };
}
