import type { Hit } from './findHits';
import type { LineBounds } from './lineBounds';

/**
 * From here on a place is taken as found; below it is shown as unsure, for a person to settle. Chosen so
 * that no item of the four shipped sources is sure and wrong in any cut of their texts that
 * `originals.test.ts` tries.
 */
export const SURE = 0.8;

export const isSure = (certainty: number) => certainty >= SURE;

/** Whether a person has still to look at a place that was found. */
export const isUnsurePlace = (place: { certainty: number; settledAt: Date | null }) =>
	place.settledAt === null && !isSure(place.certainty);

/** What is known of a hit besides its words. */
export interface Circumstances {
	hit: Hit;
	bounds: LineBounds;
	/** Share of the lines in question that are the item's. */
	share: number;
	/** How much of what the item is about is spoken of around: 0-1. */
	support: number;
	/** Folded length of the phrase. */
	length: number;
	/** The phrase stands nowhere else. */
	isOnly: boolean;
}

/** A phrase this long that stands once is the item's, wherever that is. */
const LONG = 80;
/** A phrase this long that stands nowhere else is hardly another's. */
const TELLING = 20;
/** A phrase shorter than this is easily part of another word. */
const SHORT = 8;
/** So much is spoken of around a right place, as a rule. */
const USUAL_SUPPORT = 0.45;

/** How sure it is that a hit is an item's place: 0-1. */
export function certaintyOf(known: Circumstances): number {
	const { hit, bounds, share, length, isOnly } = known;
	const words = hit.isWhole ? (hit.isExact ? 1 : 0.98) : length < SHORT ? 0.8 : 0.94;
	if (isOnly && length >= LONG) return words;
	// Line by line the same text: the very line says so.
	if (share === 1 && bounds.lineFrom === bounds.lineTo) return words;
	return words * standing(known) * echo(known);
}

/** Whether it stands where it is expected. */
function standing({ bounds, share, isOnly, length }: Circumstances): number {
	if (share <= 0) return 0.4;
	const alone = isOnly && length >= TELLING ? 0.19 : 0;
	const expected = Math.min(1, 0.46 + alone + share * 0.6);
	return bounds.isTorn ? expected * 0.7 : expected;
}

/** Whether what is said around it is what the item is about. */
const echo = ({ support }: Circumstances) =>
	support >= USUAL_SUPPORT ? 1 : 0.5 + (0.5 * support) / USUAL_SUPPORT;
