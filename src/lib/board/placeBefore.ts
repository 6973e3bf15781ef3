import { orderBetween } from './order';

/**
 * The order key for a place among others.
 *
 * @param others In order, without the one that is placed.
 * @param beforeKey The one it is put in front of; null, or one that is not there: at the end.
 */
export function placeBefore(
	others: readonly { key: string; order: string }[],
	beforeKey: string | null
): string {
	const found = others.findIndex(({ key }) => key === beforeKey);
	const at = found < 0 ? others.length : found;
	return orderBetween(others[at - 1]?.order || null, others[at]?.order || null);
}
