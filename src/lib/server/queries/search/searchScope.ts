import { sql, type SQL } from 'drizzle-orm';
import type { SearchFilter } from '$lib/domain/search/searchKinds';
import type { SearchWords } from '$lib/domain/search/searchWords';

/** Where somebody searches, for what, and what they may see. */
export interface SearchScope {
	projectId: string;
	words: SearchWords;
	filter: SearchFilter;
	/** The boards the reader may see: nothing is found on any other. */
	boardIds: readonly string[];
}

/** What is asked of a `danish_search` vector: the words as typed, or words that begin with them. */
export function asked({ query, beginnings }: SearchWords): SQL {
	if (beginnings === null) return exactly(query);
	return sql`(${exactly(query)} || to_tsquery('pg_catalog.danish', ${beginnings}))`;
}

/** How well a vector answers: the words themselves count for more than other words with them in. */
export function rankOf(vector: SQL, words: SearchWords): SQL {
	return sql`(3 * ts_rank(${vector}, ${exactly(words.query)}, 1) + ts_rank(${vector}, ${asked(words)}, 1))`;
}

const exactly = (query: string) => sql`danish_query(${query})`;
