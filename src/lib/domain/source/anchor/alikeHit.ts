import type { Hit } from './findHits';
import type { FoldedText } from './foldText';

/** A phrase shorter than this is like too many words. */
const SHORTEST = 6;
/** A longer one is known by its beginning. */
const LONGEST = 160;
const LEAST_ALIKE = 0.7;
/** How far apart the text is asked whether a phrase can stand there. */
const STEP = 100;

/**
 * Where a text has something like a phrase: the stretch with the fewest letters to change.
 *
 * @param sought The folded phrase.
 * @param canStandAt Whether the phrase can stand there at all.
 */
export function alikeHit(
	folded: FoldedText,
	sought: string,
	canStandAt: (at: number) => boolean
): { hit: Hit; likeness: number } | null {
	const phrase = sought.slice(0, LONGEST);
	if (phrase.length < SHORTEST) return null;
	let best: { to: number; changes: number } | null = null;
	for (const [from, to] of stretches(folded.text.length, phrase.length, canStandAt)) {
		const end = fewestChanges(folded.text.slice(from, to), phrase);
		if (!best || end.changes < best.changes) best = { ...end, to: from + end.to };
	}
	const likeness = best ? 1 - best.changes / phrase.length : 0;
	if (!best || likeness < LEAST_ALIKE) return null;
	// The same, read backwards from the end, finds the beginning.
	const head = folded.text.slice(Math.max(0, best.to - phrase.length * 2), best.to);
	const length = fewestChanges(reversed(head), reversed(phrase), true).to;
	const hit = { from: best.to - length, to: best.to, isExact: false, isWhole: true };
	return length > 0 ? { hit, likeness } : null;
}

const reversed = (text: string) => [...text].reverse().join('');

/** The parts of a text where the phrase can stand. */
function stretches(
	length: number,
	reach: number,
	canStandAt: (at: number) => boolean
): [number, number][] {
	const found: [number, number][] = [];
	for (let at = 0; at < length; at += STEP) {
		if (!canStandAt(at)) continue;
		const last = found.at(-1);
		const to = Math.min(length, at + STEP + reach);
		if (last && last[1] >= at) last[1] = to;
		else found.push([at, to]);
	}
	return found;
}

/**
 * Where the stretch ends that becomes the phrase by the fewest changes (Sellers' algorithm).
 *
 * @param isBound The stretch begins where the text does.
 */
function fewestChanges(
	text: string,
	phrase: string,
	isBound = false
): { to: number; changes: number } {
	let column = Array.from({ length: phrase.length + 1 }, (_, row) => row);
	let best = { to: 0, changes: phrase.length };
	for (let at = 0; at < text.length; at += 1) {
		const letter = text.charCodeAt(at);
		const next = [isBound ? at + 1 : 0];
		for (let row = 1; row <= phrase.length; row += 1) {
			const changed = column[row - 1]! + (phrase.charCodeAt(row - 1) === letter ? 0 : 1);
			next.push(Math.min(changed, column[row]! + 1, next[row - 1]! + 1));
		}
		column = next;
		if (column[phrase.length]! < best.changes)
			best = { to: at + 1, changes: column[phrase.length]! };
	}
	return best;
}
