import { queryOf } from '../queryOf';

/** Address of the same search with something else in it; null takes it out. It begins at page one. */
export function searchAddress(url: URL, changes: Record<string, string | null>): string {
	return `${url.pathname}?${queryOf(url.searchParams, { page: null, ...changes })}`;
}
