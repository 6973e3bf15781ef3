import { searchKinds, searchStates, type SearchFilter } from '$lib/domain/search/searchKinds';

const KEY_MAX = 100;
/** Further nobody turns, and the database would have to count all the way. */
const MAX_PAGE = 200;

export interface SearchQuestion {
	typed: string;
	filter: SearchFilter;
	/** From 1. */
	page: number;
}

/** Reads what is searched for from an address. What cannot be read counts as not said. */
export function searchQuestionOf(params: URLSearchParams): SearchQuestion {
	const page = Number(/^\d{1,3}$/.exec(params.get('page') ?? '')?.[0] ?? 1);
	return {
		typed: (params.get('q') ?? '').trim(),
		filter: {
			kind: searchKinds.find((kind) => kind === params.get('kind')) ?? null,
			source: params.get('source')?.slice(0, KEY_MAX) || null,
			state: searchStates.find((state) => state === params.get('state')) ?? null
		},
		page: Math.min(Math.max(page, 1), MAX_PAGE)
	};
}
