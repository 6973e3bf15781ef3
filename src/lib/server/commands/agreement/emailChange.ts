import type { Change } from '$lib/domain/actionItemChanges';

/** How an address changed, as the history tells it: never which it was. */
export function emailChange(from: string, to: string): Change<'none' | 'one' | 'another'> {
	const before = from ? 'one' : 'none';
	if (!to) return [before, 'none'];
	return [before, from && from !== to ? 'another' : 'one'];
}
