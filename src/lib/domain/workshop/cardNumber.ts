/** A card of paper: which one of which table. */
export interface Card {
	table: number;
	card: number;
}

/** As it is printed: `4-07`. */
export function cardNumber({ table, card }: Card): string {
	return `${table}-${String(card).padStart(2, '0')}`;
}

/** What somebody typed from a card: `4-07`, `4-7`, `4 7`; null where it is no such number. */
export function readCardNumber(typed: string): Card | null {
	const found = /^\s*(\d{1,2})\s*[-–. ]\s*(\d{1,3})\s*$/.exec(typed);
	if (!found) return null;
	const [table, card] = [Number(found[1]), Number(found[2])];
	return table > 0 && card > 0 ? { table, card } : null;
}

/** Key of the card's note on the board: the same card is the same note, whoever enters it. */
export function cardKey({ table, card }: Card): string {
	return `card${table}x${String(card).padStart(2, '0')}`;
}

/** The card whose note has that key; null: it was written on no card. */
export function cardOfKey(key: string): Card | null {
	const found = /^card(\d+)x(\d+)$/.exec(key);
	return found && { table: Number(found[1]), card: Number(found[2]) };
}
