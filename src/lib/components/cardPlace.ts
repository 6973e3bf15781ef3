import type { DragBoxes } from './dragBoxes';
import { dropPlace } from './dropPlace';
import { fractionsIn } from './fractionsIn';

/** A place in one of the lists: before a card, or at the end. */
export interface CardPlace {
	listKey: string;
	beforeKey: string | null;
	/** In a list with `data-plane`: the middle of the card, from the left and from the bottom. */
	at: { x: number; y: number } | null;
}

/**
 * Where a card would land.
 *
 * @param point Where the pointer is.
 * @param card Key of the card; its own place does not count.
 * @param middle The middle of the card, seen from the pointer.
 */
export function placeAt(
	point: { x: number; y: number },
	card: string,
	middle: { x: number; y: number },
	boxes: DragBoxes
): CardPlace | null {
	const list = document.elementFromPoint(point.x, point.y)?.closest<HTMLElement>('[data-list]');
	const listKey = list?.dataset.list;
	if (!list || listKey === undefined) return null;
	if (list.dataset.plane !== undefined) {
		const at = fractionsIn(boxes.frame(list), { x: point.x + middle.x, y: point.y + middle.y });
		return { listKey, beforeKey: null, at };
	}
	const others = boxes.cards(list).filter(({ key }) => key !== card);
	return { listKey, beforeKey: dropPlace(point, others), at: null };
}
