/** Digits in the order in which plain string comparison sorts them. */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = 62n;
/** The first four digits count places, so that adding at either end never makes longer keys. */
const PLACE_DIGITS = 4;
const PLACES = BASE ** BigInt(PLACE_DIGITS);
/** Room between two neighbours before a key is picked: two people rarely pick the same one. */
const ROOM = 4096n;

/** Longest key that is understood: thousands of insertions at one spot. */
export const ORDER_MAX = 1024;

/** Whether `order` is a key this module could have made. */
export function isOrder(order: unknown): order is string {
	return typeof order === 'string' && order.length <= ORDER_MAX && /^[0-9A-Za-z]+$/.test(order);
}

/**
 * A key that sorts between two others (fractional index). Null stands for the end on that side.
 * Keys carry some chance, so that two people who insert at one spot at once get different ones.
 * Neighbours that leave no room (equal, or the wrong way round) give a key after `before`.
 *
 * @param random A number from 0 up to 1.
 */
export function orderBetween(
	before: string | null,
	after: string | null,
	random: () => number = Math.random
): string {
	const low = before === null ? null : tidy(before);
	const high = after === null ? null : tidy(after);
	if (low !== null && high !== null && low >= high) return orderBetween(low, null, random);
	const [from, to] = ends(low, high);
	// Where they begin alike there is no room; below that, go as deep as it takes.
	let digits = Math.max(PLACE_DIGITS, sharedDigits(low ?? '', high ?? ''));
	while (to(digits) - from(digits) < ROOM) digits += 1;
	const room = to(digits) - from(digits);
	// The middle half: neither side is left without room for the next.
	const step = BigInt(Math.floor(random() * Number(room / 2n)));
	return tidy(encode(from(digits) + room / 4n + step, digits));
}

/**
 * Keys that sort one after the other between two others. Each lies in the middle of what is left, so
 * that many of them are hardly longer than one.
 */
export function ordersBetween(
	before: string | null,
	after: string | null,
	count: number,
	random: () => number = Math.random
): string[] {
	if (count < 1) return [];
	const middle = orderBetween(before, after, random);
	const lower = Math.floor((count - 1) / 2);
	return [
		...ordersBetween(before, middle, lower, random),
		middle,
		...ordersBetween(middle, after, count - 1 - lower, random)
	];
}

type Bound = (digits: number) => bigint;

/** Both bounds as numbers at any depth; an open end lies two places away from the other side. */
function ends(low: string | null, high: string | null): [Bound, Bound] {
	const scaled =
		(place: bigint): Bound =>
		(digits) =>
			place * BASE ** BigInt(digits - PLACE_DIGITS);
	const exact =
		(key: string): Bound =>
		(digits) =>
			decode(key, digits);
	const place = (key: string) => decode(key, PLACE_DIGITS);
	if (low === null && high === null) return [scaled(PLACES / 2n), scaled(PLACES / 2n + 2n)];
	if (low === null) return [scaled(max(place(high ?? '') - 2n, 0n)), exact(high ?? '')];
	if (high === null) return [exact(low), scaled(min(place(low) + 2n, PLACES))];
	return [exact(low), exact(high)];
}

const max = (a: bigint, b: bigint) => (a > b ? a : b);
const min = (a: bigint, b: bigint) => (a < b ? a : b);

function sharedDigits(low: string, high: string): number {
	let at = 0;
	while (at < low.length && low[at] === high[at]) at += 1;
	return at;
}

/** Without trailing zeros there is always room below a key, and text order is number order. */
function tidy(order: string): string {
	return order.replace(/0+$/, '');
}

/** The first `digits` digits of a key as a number. */
function decode(order: string, digits: number): bigint {
	let value = 0n;
	for (let at = 0; at < digits; at += 1) {
		value = value * BASE + BigInt(Math.max(0, DIGITS.indexOf(order.charAt(at) || '0')));
	}
	return value;
}

function encode(value: bigint, digits: number): string {
	let order = '';
	for (let at = 0; at < digits; at += 1) {
		order = DIGITS.charAt(Number(value % BASE)) + order;
		value /= BASE;
	}
	return order;
}
