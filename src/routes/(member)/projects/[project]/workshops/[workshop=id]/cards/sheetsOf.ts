import type { Card } from '$lib/domain/workshop/cardNumber';

/** Cards on a sheet of A4. */
const PER_SHEET = 8;
export const MAX_PER_TABLE = 80;

/** The cards of a table, sheet by sheet. */
export function sheetsOf(table: number, count: number): Card[][] {
	const cards = Array.from({ length: count }, (_, at) => ({ table, card: at + 1 }));
	return Array.from({ length: Math.ceil(count / PER_SHEET) }, (_, sheet) =>
		cards.slice(sheet * PER_SHEET, (sheet + 1) * PER_SHEET)
	);
}
