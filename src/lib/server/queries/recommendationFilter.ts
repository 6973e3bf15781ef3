import { and, eq, exists, inArray, or, sql, type SQL } from 'drizzle-orm';
import type { Choice } from '$lib/domain/choice';
import { discussedKinds } from '$lib/domain/discussedKinds';
import type { RecommendationKind } from '$lib/domain/recommendationKind';
import type { Relevance } from '$lib/domain/relevance';
import type { Queryable } from '$lib/server/db/client';
import { recommendation, recommendationTheme, sourceDocument } from '$lib/server/db/schema';

/** What the list shows; null asks for everything. */
export interface RecommendationFilter {
	/** Words, a code or a number. */
	search: string;
	source: string | null;
	/** `discussed`: the kinds a project takes a stand on, one by one. */
	kind: RecommendationKind | 'discussed' | null;
	theme: string | null;
	relevance: Relevance | null;
	/**
	 * `untouched`: neither a choice nor a note nor an action item. `unanswered`: no choice about it as a
	 * whole, or about one of its elements.
	 */
	state: Choice | 'untouched' | 'unanswered' | null;
}

/** What the filter asks of the recommendation itself; its state is asked where choices are joined. */
export function recommendationMatches(
	db: Queryable,
	filter: Omit<RecommendationFilter, 'state'>
): SQL | undefined {
	return and(
		filter.source === null ? undefined : eq(sourceDocument.key, filter.source),
		kindMatches(filter.kind),
		filter.relevance === null ? undefined : eq(recommendation.relevance, filter.relevance),
		filter.theme === null ? undefined : hasTheme(db, filter.theme),
		filter.search.trim() === '' ? undefined : searchMatches(filter.search.trim())
	);
}

function kindMatches(kind: RecommendationFilter['kind']): SQL | undefined {
	if (kind === null) return undefined;
	if (kind === 'discussed') return inArray(recommendation.kind, [...discussedKinds]);
	return eq(recommendation.kind, kind);
}

function hasTheme(db: Queryable, key: string): SQL {
	return exists(
		db
			.select({ one: sql`1` })
			.from(recommendationTheme)
			.where(
				and(
					eq(recommendationTheme.recommendationId, recommendation.id),
					eq(recommendationTheme.themeKey, key)
				)
			)
	);
}

/** Stemmed words anywhere, the number itself, or a part of the code or of either title. */
function searchMatches(search: string): SQL | undefined {
	const part = sql`'%' || danish_fold(${likePart(search)}) || '%'`;
	return or(
		sql`${recommendation.search} @@ danish_query(${search})`,
		sql`lower(${recommendation.number}) = lower(${search})`,
		sql`danish_fold(${recommendation.code}) like ${part}`,
		sql`danish_fold(${recommendation.title}) like ${part}`,
		sql`danish_fold(${recommendation.otherTitle}) like ${part}`
	);
}

/** What people type is never a pattern. */
function likePart(text: string): string {
	return text.replace(/[\\%_]/g, '\\$&');
}
