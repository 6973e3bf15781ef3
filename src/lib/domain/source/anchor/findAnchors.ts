import type { PlaceMethod } from '../placeMethod';
import type { Place } from '../place';
import { alikeHit } from './alikeHit';
import { certaintyOf, isSure } from './certainty';
import { findHits, type Hit } from './findHits';
import { foldPhrase, foldText, type FoldedText } from './foldText';
import { inOrder, type Landmark, type LineSpan } from './landmarks';
import { lineBounds, shareWithin, type LineBounds } from './lineBounds';
import { lineStarts, placeAt } from './placeAt';
import { indexWords, support, type WordIndex } from './support';

/** Something that has a place in a text: by a phrase, and by where it stood in another extraction. */
export interface AnchorItem extends LineSpan {
	key: string;
	anchor: string;
	/** What it says, in words of its own or the source's: they echo around its place. */
	about: string;
}

export interface FoundAnchor {
	key: string;
	/** Null: it was not found. */
	place: Place | null;
	/** 0-1; `SURE` and above is taken as found. */
	certainty: number;
	method: Exclude<PlaceMethod, 'person'>;
}

/** What is known of a text while items are looked for in it. */
interface Search {
	folded: FoldedText;
	words: WordIndex;
	starts: readonly number[];
	/** Which lines a place corresponds to, by all items but the one whose place it may be. */
	boundsAt: (at: number, except?: LineSpan) => LineBounds;
	/** Folded characters to a line of the catalogue's text. */
	pitch: number;
}

/** Finds the place of each item at once; see `anchorsOf`. */
export function findAnchors(
	text: string,
	items: readonly AnchorItem[],
	from: { lineCount: number }
): FoundAnchor[] {
	return [...anchorsOf(text, items, from)].filter((found) => found !== null);
}

/**
 * Finds the place of each item in a text, which may be another extraction than the one the items'
 * lines belong to: other line breaks, hyphenation, bullets, spaces. Of several places that a phrase
 * stands at, the one is chosen that fits where the others stand, and what is said around it.
 *
 * One step at a time, so that whoever has others to serve can do so in between: null where a step
 * found nothing yet.
 *
 * @param lineCount Of the text that the items' lines belong to.
 */
export function* anchorsOf(
	text: string,
	items: readonly AnchorItem[],
	{ lineCount }: { lineCount: number }
): Generator<FoundAnchor | null> {
	const folded = foldText(text);
	yield null;
	const words = indexWords(folded);
	yield null;
	const hits = items.map(({ anchor }) => findHits(text, folded, anchor));
	const pitch = folded.text.length / Math.max(1, lineCount);
	const known = { folded, words, starts: lineStarts(text), pitch };
	const landmarks = inOrder(unmistakable(items, hits));
	if (standsLineByLine(landmarks, known, lineCount)) {
		const search = { ...known, boundsAt: (at: number) => exactLine(known, at) };
		for (const [at, item] of items.entries()) yield findOne(search, item, hits[at]!);
		return;
	}
	const ruler = (marks: readonly Landmark[]) =>
		remembered(lineBounds(marks, { length: folded.text.length, lineCount }));
	// What is clear at first sight shows where the rest must be.
	const first = { ...known, boundsAt: ruler(landmarks) };
	const clear: Landmark[] = [];
	for (const [at, item] of items.entries()) {
		const best = bestOf(first, item, hits[at]!);
		if (best && isSure(best.certainty)) clear.push({ span: item, at: best.hit.from });
		yield null;
	}
	const search = { ...known, boundsAt: ruler(inOrder(clear)) };
	for (const [at, item] of items.entries()) yield findOne(search, item, hits[at]!);
}

/** Items whose phrase stands once: where the others are is told by them. */
function unmistakable(items: readonly AnchorItem[], hits: readonly Hit[][]): Landmark[] {
	return items.flatMap((item, at) => {
		const whole = hits[at]!.filter(({ isWhole }) => isWhole || item.anchor.length > 8);
		return whole.length === 1 ? [{ span: item, at: whole[0]!.from }] : [];
	});
}

/** Whether a text has the very lines that the items' lines were counted in. */
function standsLineByLine(
	landmarks: readonly Landmark[],
	known: Pick<Search, 'starts' | 'folded'>,
	lineCount: number
): boolean {
	// The last line break may be gone.
	if (Math.abs(known.starts.length - 1 - lineCount) > 1 || landmarks.length === 0) return false;
	return landmarks.every(({ at, span }) => {
		const { lineFrom } = exactLine(known, at);
		return lineFrom >= span.lineFrom && lineFrom <= span.lineTo;
	});
}

function exactLine({ starts, folded }: Pick<Search, 'starts' | 'folded'>, at: number): LineBounds {
	const { line } = placeAt(starts, folded.offsets[at] ?? 0);
	return { lineFrom: line, lineTo: line, isTorn: false, isGuess: false };
}

/** Many items ask of the same places. */
function remembered(boundsAt: Search['boundsAt']): Search['boundsAt'] {
	const known = new Map<number, LineBounds>();
	return (at, except) => {
		if (except) return boundsAt(at, except);
		const before = known.get(at);
		if (before) return before;
		const bounds = boundsAt(at);
		known.set(at, bounds);
		return bounds;
	};
}

function findOne(search: Search, item: AnchorItem, hits: readonly Hit[]): FoundAnchor {
	const best = bestOf(search, item, hits);
	const method = best?.hit.isExact ? 'exact' : 'folded';
	if (best && best.share > 0) return found(search, item, best, method);
	const sought = foldPhrase(item.anchor);
	const alike = alikeHit(search.folded, sought, (at) => shareWithin(search.boundsAt(at), item) > 0);
	if (alike) {
		const seen = judge(search, item, alike.hit, { isOnly: false, length: sought.length });
		// Letters that differ weigh twice: a word that differs in one may be another word.
		const certainty = seen.certainty * alike.likeness ** 2;
		if (certainty > (best?.certainty ?? 0))
			return found(search, item, { ...seen, certainty }, 'alike');
	}
	if (best) return found(search, item, best, method);
	return { key: item.key, place: null, certainty: 0, method: 'missing' };
}

/** The hit that fits best. */
function bestOf(search: Search, item: AnchorItem, hits: readonly Hit[]): Judged | undefined {
	const known = { isOnly: hits.length === 1, length: hits[0] ? hits[0].to - hits[0].from : 0 };
	const [best, next] = hits
		.map((hit) => judge(search, item, hit, known))
		.toSorted((a, b) => b.score - a.score);
	// Two places that fit as well: a person has to say which, unless both are the item's own lines.
	const isTie = best && next && next.share > 0 && best.score - next.score < APART;
	if (isTie && !best.isWithin) best.certainty *= DOUBT;
	return best;
}

/** Two places whose scores lie nearer than this cannot be told apart. */
const APART = 0.08;
const DOUBT = 0.75;

interface Judged {
	hit: Hit;
	share: number;
	/** It can be nowhere but in the item's lines. */
	isWithin: boolean;
	certainty: number;
	score: number;
}

function judge(
	{ words, boundsAt, pitch }: Search,
	item: AnchorItem,
	hit: Hit,
	{ isOnly, length }: { isOnly: boolean; length: number }
): Judged {
	const bounds = boundsAt(hit.from, item);
	const share = shareWithin(bounds, item);
	const reach = Math.min(1_500, Math.max(150, (item.lineTo - item.lineFrom + 1) * pitch));
	const echoed = support(words, item.about, hit.from - reach, hit.to + reach);
	const certainty = certaintyOf({
		hit,
		bounds,
		share,
		support: echoed,
		length,
		isOnly
	});
	const whole = hit.isWhole ? 0.15 : 0;
	const isWithin = share === 1 && !bounds.isGuess;
	return {
		hit,
		share,
		isWithin,
		certainty,
		score: share + echoed * 0.2 + whole + (hit.isExact ? 0.05 : 0)
	};
}

function found(
	{ starts, folded }: Search,
	{ key }: AnchorItem,
	{ hit, certainty }: Judged,
	method: FoundAnchor['method']
): FoundAnchor {
	const from = placeAt(starts, folded.offsets[hit.from]!);
	const to = placeAt(starts, folded.offsets[hit.to - 1]!);
	const place = { lineFrom: from.line, charFrom: from.char, lineTo: to.line, charTo: to.char + 1 };
	return { key, place, certainty: Math.round(certainty * 100) / 100, method };
}
