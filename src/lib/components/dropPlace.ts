/** Where a card stands in the window, in pixels. */
export interface CardBox {
	key: string;
	top: number;
	bottom: number;
	left: number;
	right: number;
}

/**
 * The card before which a dragged one would land: cards flow in rows, or stand in one column.
 *
 * @param point Where the pointer is
 * @param cards The other cards of the list, in order
 * @returns Null: at the end.
 */
export function dropPlace(
	point: { x: number; y: number },
	cards: readonly CardBox[]
): string | null {
	const isColumn = cards.every(({ left }) => left === cards[0]?.left);
	const found = cards.find(({ top, bottom, left, right }) => {
		if (isColumn) return point.y < (top + bottom) / 2;
		return point.y < top || (point.y <= bottom && point.x < (left + right) / 2);
	});
	return found?.key ?? null;
}
