import { on } from 'svelte/events';
import type { Selection } from '$lib/session/Selection.svelte';

/** What keeps its own meaning under a click, also where notes are being chosen. */
const CONTROLS = 'a, input, textarea, select, [data-no-drag], [aria-haspopup], [role="menu"]';

/**
 * Ctrl+click chooses a note, Shift+click all from the last one to it; while notes are being chosen a
 * plain click does. It is taken before the note hears of it, which would open itself for writing.
 */
export function selectByClick(selection: Selection) {
	const cardAt = ({ target }: Event) => {
		const element = target as Element;
		const card = element.closest<HTMLElement>('[data-card]');
		const control = element.closest(CONTROLS);
		return card && !(control && card.contains(control)) ? (card.dataset.card ?? null) : null;
	};
	return (board: HTMLElement) => {
		const stops = [
			on(
				board,
				'click',
				(event) => {
					const key = cardAt(event);
					const isMeant = event.ctrlKey || event.metaKey || event.shiftKey || selection.isChoosing;
					if (key === null || !isMeant) return;
					event.preventDefault();
					event.stopPropagation();
					if (event.shiftKey) selection.extendTo(key);
					else selection.toggle(key);
				},
				{ capture: true }
			),
			// Shift would mark the words in between.
			on(board, 'mousedown', (event) => {
				if (event.shiftKey && cardAt(event) !== null) event.preventDefault();
			})
		];
		return () => stops.forEach((stop) => stop());
	};
}
