import type { ActionSort } from '$lib/domain/actionFilter';
import type { ActionLook } from '$lib/domain/actionLook';

/**
 * Address of the same list in another order: by a column, and the other way round when the list is
 * in that order already. The filters stay.
 */
export function sortAddress(
	url: URL,
	sort: ActionSort,
	present: { sort: ActionSort; isDescending: boolean }
): string {
	const params = shownParams(url);
	params.delete('move');
	params.set('sort', sort);
	if (sort === present.sort && !present.isDescending) params.set('order', 'descending');
	else params.delete('order');
	return `${url.pathname}?${params}`;
}

/** Address of the same action items, looked at another way. */
export function lookAddress(url: URL, look: ActionLook): string {
	const params = shownParams(url);
	params.delete('move');
	if (look === 'list') params.delete('view');
	else params.set('view', look);
	const query = params.toString();
	return query ? `${url.pathname}?${query}` : url.pathname;
}

/** Where a form of the page is sent, so that its answer shows the same view. */
export function formAddress(url: URL, form: string): string {
	const query = shownParams(url).toString();
	return query ? `?${query}&/${form}` : `?/${form}`;
}

/** Address of the board with the form that moves one card open: the way without JavaScript. */
export function moveAddress(url: URL, number: number): string {
	const params = shownParams(url);
	params.set('move', String(number));
	return `${url.pathname}?${params}#move`;
}

/** What an address asks for, without the form that was sent to it. */
function shownParams(url: URL): URLSearchParams {
	const params = new URLSearchParams(url.search);
	for (const name of [...params.keys()]) if (name.startsWith('/')) params.delete(name);
	return params;
}
