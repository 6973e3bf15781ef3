import type { ActionSort } from '$lib/domain/actionFilter';

/**
 * Address of the same list in another order: by a column, and the other way round when the list is
 * in that order already. The filters stay.
 */
export function sortAddress(
	url: URL,
	sort: ActionSort,
	present: { sort: ActionSort; isDescending: boolean }
): string {
	const params = new URLSearchParams(url.search);
	params.set('sort', sort);
	if (sort === present.sort && !present.isDescending) params.set('order', 'descending');
	else params.delete('order');
	return `${url.pathname}?${params}`;
}
