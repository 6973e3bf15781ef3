/** Where a box stands in the window, in pixels from its upper left corner. */
export interface Spot {
	top: number;
	left: number;
}

/**
 * Where a menu of a given size opens: under its button, from the button's left edge, but never
 * outside the window; above the button where there is more room there.
 *
 * @param button Edges of the button in the window
 * @param menu Size of the menu
 * @param room Size of the window
 */
export function menuPosition(
	button: { top: number; bottom: number; left: number },
	menu: { width: number; height: number },
	room: { width: number; height: number }
): Spot {
	const gap = 4;
	const margin = 8;
	const fitsBelow = button.bottom + gap + menu.height + margin <= room.height;
	const moreRoomAbove = button.top > room.height - button.bottom;
	const top = fitsBelow || !moreRoomAbove ? button.bottom + gap : button.top - gap - menu.height;
	return {
		top: Math.max(margin, Math.min(top, room.height - menu.height - margin)),
		left: Math.max(margin, Math.min(button.left, room.width - menu.width - margin))
	};
}
