import type { CardDrag } from '$lib/components/CardDrag.svelte';
import type { BoardView } from '$lib/session/BoardView';

/**
 * Lets go of a note that is dragged when it leaves the board: somebody has deleted it, or made it part
 * of another. Dropped all the same, it would be moved about in the bin. Called while a component is set
 * up.
 *
 * @param told Says so: what was in the hand is gone.
 */
export function letGoOfGone(drag: CardDrag, view: BoardView, told: () => void): void {
	$effect(() => {
		const { card } = drag;
		if (card === null) return;
		if (view.sections.some(({ notes }) => notes.some(({ key }) => key === card))) return;
		drag.letGo();
		told();
	});
}
