/** `/` goes to the search field, from anywhere but a field. */
export function findKeys(event: KeyboardEvent): void {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
	const target = event.target as Element | null;
	if (target?.closest('input, textarea, select, dialog, [role="menu"]')) return;
	const field = document.querySelector<HTMLInputElement>('[data-board-search]');
	if (!field) return;
	event.preventDefault();
	field.focus();
	field.select();
}
