import { excerptOf } from '$lib/domain/search/excerptOf';
import { markWords, type MarkedPart } from '$lib/domain/search/markWords';
import { kindsIn } from '$lib/domain/search/searchKinds';
import type { Queryable } from '$lib/server/db/client';
import { asksSomething } from './asksSomething';
import { findHits, PAGE_SIZE } from './findHits';
import { readHits, type SearchHit } from './readHits';
import type { SearchScope } from './searchScope';

/** A hit with what was looked for marked in it: in pieces, never as markup. */
export type MarkedHit = SearchHit & { titleParts: MarkedPart[]; parts: MarkedPart[] };

/** A page of what a project says of something, best first; null where the words ask for nothing. */
export async function searchPage(db: Queryable, scope: SearchScope, page: number, now: Date) {
	if (!(await asksSomething(db, scope.words))) return null;
	const { counts, hits: keys } = await findHits(db, scope, page);
	const hits = await readHits(db, scope.projectId, keys, now);
	const { kind } = scope.filter;
	const { sought } = scope.words;
	const kinds = kindsIn(scope.filter).map((one) => ({ kind: one, count: counts[one] ?? 0 }));
	const total = kinds.reduce(
		(sum, one) => (kind === null || kind === one.kind ? sum + one.count : sum),
		0
	);
	return {
		kinds,
		total,
		pages: Math.ceil(total / PAGE_SIZE),
		hits: hits.map((hit): MarkedHit => {
			const title = 'title' in hit ? hit.title : '';
			return { ...hit, titleParts: markWords(title, sought), parts: excerptOf(hit.text, sought) };
		})
	};
}
