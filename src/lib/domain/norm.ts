import type { DeadlineKind } from './deadline';

const AT_ONCE = /med det samme|straks/i;
const AMOUNT =
	/\b(?:\d{1,3}|en|et|to|tre|fire|seks|otte) (?:dage?|døgn|uger?|måned(?:er)?|timer?)(?![a-zæøå])/i;
const DAY = /\b\d{1,2}\.\d{1,2}\.\d{4}\b/;
const EVENT = /\b(?:inden|før) [a-zæøå]/i;

/**
 * What kind of limit a norm of a source is, from its words in Danish. "Straks" is quality even
 * beside a number; an amount of time counts from an event; only a whole date is a date. Ages ("15
 * år") and numbers of paragraphs are no limits of time.
 */
export function classifyNorm(words: string): DeadlineKind {
	if (AT_ONCE.test(words)) return 'qualitativeNorm';
	if (AMOUNT.test(words)) return 'relativeNorm';
	if (DAY.test(words)) return 'fixedDate';
	return EVENT.test(words) ? 'relativeNorm' : 'qualitativeNorm';
}
