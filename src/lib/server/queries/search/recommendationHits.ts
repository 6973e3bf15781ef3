import { eq, sql, type SQL } from 'drizzle-orm';
import { isChoice } from '$lib/domain/search/searchKinds';
import type { Choice } from '$lib/domain/choice';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { choice, projectSource, recommendation, sourceDocument } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { asked, rankOf, type SearchScope } from './searchScope';

/** Something the catalogue, or the project itself, has taken out of a source. */
export interface RecommendationHit {
	kind: 'recommendation';
	key: string;
	code: string;
	title: string;
	sourceTitle: string;
	state: Choice;
	text: string;
}

export function recommendationMatches(scope: SearchScope): SQL {
	const { projectId, words, filter } = scope;
	const vector = sql`${recommendation.search}`;
	const isCode = sql`danish_fold(${recommendation.code}) = danish_fold(${words.query})`;
	return sql`
		select 'recommendation' as kind, ${recommendation.id}::text as key,
			${rankOf(vector, words)} + (${isCode})::int as rank
		from ${recommendation}
		join ${projectSource} on ${worksFrom(projectId)}
		join ${sourceDocument} on ${sourceDocument.id} = ${recommendation.sourceId}
		where (${vector} @@ ${asked(words)} or ${isCode})
			${filter.source === null ? sql`` : sql`and ${sourceDocument.key} = ${filter.source}`}
			${stateMatches(scope)}`;
}

function stateMatches({ projectId, filter: { state } }: SearchScope): SQL {
	if (state === null || !isChoice(state)) return sql``;
	return sql`and ${presentState(projectId)} = ${state}`;
}

/** Where the recommendation as a whole stands now. */
function presentState(projectId: string): SQL<Choice> {
	return sql`coalesce((
		select ${choice.state} from ${choice}
		where ${choice.projectId} = ${projectId} and ${choice.recommendationId} = ${recommendation.id}
			and ${choice.elementId} is null
		order by ${choice.sequence} desc limit 1
	), 'notDiscussed')`;
}

export function recommendationHits(
	db: Queryable,
	projectId: string,
	keys: readonly string[]
): Promise<RecommendationHit[]> {
	return db
		.select({
			kind: sql<'recommendation'>`'recommendation'`,
			key: sql<string>`${recommendation.id}::text`,
			code: recommendation.code,
			title: recommendation.title,
			sourceTitle: sourceDocument.title,
			state: presentState(projectId),
			text: recommendation.summary
		})
		.from(recommendation)
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.where(anyOf(recommendation.id, keys));
}
