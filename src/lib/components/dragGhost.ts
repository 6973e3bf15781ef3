/** A copy of a card that follows the pointer; nobody hears or clicks it. */
export interface DragGhost {
	/** Follows the pointer. */
	move(point: { x: number; y: number }): void;
	/** Its middle, seen from the pointer, in pixels. */
	readonly middle: { x: number; y: number };
	remove(): void;
}

/**
 * @param card The card, or what lends it its looks: the nearest element around it with `data-ghost`.
 * @param at Where it was taken.
 */
export function newGhost(card: HTMLElement, { clientX, clientY }: PointerEvent): DragGhost {
	const element = card.closest<HTMLElement>('[data-ghost]') ?? card;
	const box = element.getBoundingClientRect();
	const ghost = element.cloneNode(true) as HTMLElement;
	for (const part of [ghost, ...ghost.querySelectorAll('[id]')]) part.removeAttribute('id');
	for (const part of [ghost, ...ghost.querySelectorAll('[data-card]')])
		part.removeAttribute('data-card');
	ghost.inert = true;
	ghost.setAttribute('aria-hidden', 'true');
	Object.assign(ghost.style, {
		position: 'fixed',
		insetBlockStart: `${box.top - clientY}px`,
		insetInlineStart: `${box.left - clientX}px`,
		width: `${box.width}px`,
		height: `${box.height}px`,
		zIndex: '100',
		margin: '0',
		pointerEvents: 'none',
		boxShadow: 'var(--shadow)'
	});
	document.body.append(ghost);
	return {
		move: ({ x, y }) => (ghost.style.translate = `${x}px ${y}px`),
		middle: {
			x: (box.left + box.right) / 2 - clientX,
			y: (box.top + box.bottom) / 2 - clientY
		},
		remove: () => ghost.remove()
	};
}
