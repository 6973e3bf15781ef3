import type { Selection } from '$lib/session/Selection.svelte';
import { focusNote } from './focusNote';

/** `x` on a note chooses it or lets it go; Escape lets all go. */
export function selectionKeys(event: KeyboardEvent, selection: Selection): void {
	const target = event.target as Element | null;
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
	const isCheckbox = target?.matches('input[type="checkbox"]');
	if (!isCheckbox && target?.closest('input, textarea, select, dialog, [role="menu"]')) return;
	const card = target?.closest<HTMLElement>('[data-card]')?.dataset.card;
	if (event.key === 'x' && card !== undefined) selection.toggle(card);
	else if (event.key === 'Escape' && selection.isOn) leave(selection, target);
}

/** The bar for chosen notes goes, and would take a focus that is in it with it. */
function leave(selection: Selection, target: Element | null): void {
	const last = selection.keys.at(-1);
	selection.leave();
	if (target?.closest('.bulk-bar')) void focusNote(last);
}
