import type { SearchKind } from '$lib/domain/search/searchKinds';

/** What was found, as the search over all kinds names it. */
export interface HitKey {
	kind: SearchKind;
	/** Of its kind: an id, or two with a slash between. */
	key: string;
}

/** The keys of one kind. */
export function keysOf(hits: readonly HitKey[], kind: SearchKind): string[] {
	return hits.filter((hit) => hit.kind === kind).map(({ key }) => key);
}
