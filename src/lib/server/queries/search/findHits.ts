import { sql, type SQL } from 'drizzle-orm';
import { kindsIn, type SearchKind } from '$lib/domain/search/searchKinds';
import type { Queryable } from '$lib/server/db/client';
import { actionMatches } from './actionHits';
import { decisionMatches } from './decisionHits';
import type { HitKey } from './hitKey';
import { noteMatches } from './noteHits';
import { recommendationMatches } from './recommendationHits';
import type { SearchScope } from './searchScope';
import { sourceMatches } from './sourceHits';

/** Hits on a page. */
export const PAGE_SIZE = 20;

const matches: Record<SearchKind, (scope: SearchScope) => SQL> = {
	source: sourceMatches,
	recommendation: recommendationMatches,
	note: noteMatches,
	decision: decisionMatches,
	action: actionMatches
};

export interface FoundHits {
	/** How much there is of each kind that has any, whichever kind is shown. */
	counts: Partial<Record<SearchKind, number>>;
	/** A page of it, best first. */
	hits: HitKey[];
}

/** Looks everywhere at once, so that what is found can be ranked and counted together. */
export async function findHits(
	db: Queryable,
	scope: SearchScope,
	page: number
): Promise<FoundHits> {
	const { kind } = scope.filter;
	const all = kindsIn(scope.filter).map((one) => matches[one](scope));
	if (all.length === 0) return { counts: {}, hits: [] };
	const [found] = await db.execute<FoundHits & Record<string, unknown>>(sql`
		with hit as materialized (${sql.join(all, sql` union all `)})
		select
			(
				select coalesce(json_object_agg(kind, n), '{}')
				from (select kind, count(*)::int as n from hit group by kind) counted
			) as counts,
			(
				select coalesce(json_agg(json_build_object('kind', kind, 'key', key) order by rank desc, key), '[]')
				from (
					select * from hit ${kind === null ? sql`` : sql`where kind = ${kind}`}
					order by rank desc, key limit ${PAGE_SIZE} offset ${(page - 1) * PAGE_SIZE}
				) best
			) as hits`);
	return { counts: found?.counts ?? {}, hits: found?.hits ?? [] };
}
