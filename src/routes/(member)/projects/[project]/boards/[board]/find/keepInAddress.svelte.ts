import { afterNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { filterFromAddress, filterToAddress, type NoteFilter } from '$lib/domain/noteFilter';
import type { BoardFilter } from '$lib/session/BoardFilter.svelte';

/** Letters typed closer together than this, in milliseconds, are written into the address at once. */
const PAUSE = 250;

/**
 * Keeps what the board is narrowed down to in its address, so that it can be sent, and outlives a
 * reload. Called while the board is made.
 */
export function keepInAddress(filter: BoardFilter): void {
	let isWaiting = false;
	$effect(() => {
		const { asked } = filter;
		isWaiting = true;
		const timer = setTimeout(() => {
			isWaiting = false;
			write(asked);
		}, PAUSE);
		return () => clearTimeout(timer);
	});
	// Somebody went back, or followed a link to the same board. What is newer than the link stays.
	afterNavigate(({ type, to }) => {
		if (!to || isWaiting || (type !== 'popstate' && type !== 'link')) return;
		const { searchParams } = to.url;
		if (filterToAddress(searchParams, filter.asked).toString() !== searchParams.toString())
			filter.asked = filterFromAddress(searchParams);
	});
}

function write(asked: NoteFilter): void {
	const { pathname, searchParams, search, hash } = page.url;
	const params = filterToAddress(searchParams, asked).toString();
	const written = params && `?${params}`;
	// The same question in another spelling is no other address.
	if (written === search || params === searchParams.toString()) return;
	const stay = { replaceState: true, noScroll: true, keepFocus: true };
	void goto(`${pathname}${written}${hash}`, stay);
}
