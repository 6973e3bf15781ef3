import type { BoardSession } from '$lib/session/BoardSession.svelte';

/**
 * Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) on the board. A field keeps its own undo, and a note that is
 * open asks for the board's itself.
 */
export function boardKeys(event: KeyboardEvent, { undo, mayWrite }: BoardSession): void {
	const isField = (event.target as Element | null)?.closest('input, textarea, select, dialog');
	if (isField || !mayWrite) return;
	takeUndoKey(event, undo);
}

/** Does what an undo key asks for. @returns Whether it was one. */
export function takeUndoKey(event: KeyboardEvent, undo: BoardSession['undo']): boolean {
	if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
	const key = event.key.toLowerCase();
	const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
	if (!isRedo && key !== 'z') return false;
	event.preventDefault();
	if (isRedo) undo.redo();
	else undo.undo();
	return true;
}
