import type { Selection } from '$lib/session/Selection.svelte';

/** `x` on a note chooses it or lets it go; Escape lets all go. */
export function selectionKeys(event: KeyboardEvent, selection: Selection): void {
	const target = event.target as Element | null;
	if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
	const isCheckbox = target?.matches('input[type="checkbox"]');
	if (!isCheckbox && target?.closest('input, textarea, select, dialog, [role="menu"]')) return;
	const card = target?.closest<HTMLElement>('[data-card]')?.dataset.card;
	if (event.key === 'x' && card !== undefined) selection.toggle(card);
	else if (event.key === 'Escape' && selection.isOn) selection.leave();
}
