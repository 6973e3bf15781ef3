import { and, asc, eq, isNull, sql, type SQL } from 'drizzle-orm';
import type { Choice } from '$lib/domain/choice';
import type { RecommendationKind } from '$lib/domain/recommendationKind';
import type { Relevance } from '$lib/domain/relevance';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, recommendation, sourceDocument } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { elementCounts } from './elementCounts';
import { presentChoices } from './presentChoices';
import { recommendationMatches, type RecommendationFilter } from './recommendationFilter';
import { actionCounts, noteCounts } from './recommendationTraces';

/** A line of the list: what it is, where it stands, and what has come of it. */
export interface RecommendationLine {
	id: string;
	code: string;
	number: string | null;
	title: string;
	otherTitle: string | null;
	kind: RecommendationKind;
	relevance: Relevance;
	/** Order within its source. */
	position: number;
	sourceKey: string;
	sourceTitle: string;
	/** The project made it of a place in the source; the source itself does not recommend it. */
	isOwn: boolean;
	state: Choice;
	noteCount: number;
	actionCount: number;
	/** Elements in all, and those a stand has been taken on. */
	elementCount: number;
	elementsChosen: number;
}

/** The project's recommendations that pass the filter, in the order of the sources: one query. */
export function recommendationList(
	db: Queryable,
	projectId: string,
	filter: RecommendationFilter
): Promise<RecommendationLine[]> {
	const present = presentChoices(db, projectId);
	const notes = noteCounts(db, projectId);
	const actions = actionCounts(db, projectId);
	const elements = elementCounts(db, projectId);
	const state = sql<Choice>`coalesce(${present.state}, 'notDiscussed')`;
	const noteCount = sql<number>`coalesce(${notes.count}, 0)`;
	const actionCount = sql<number>`coalesce(${actions.count}, 0)::int`;
	const stateMatches = (asked: RecommendationFilter['state']): SQL | undefined => {
		if (asked === null) return undefined;
		if (asked === 'unanswered') {
			return sql`(${state} = 'notDiscussed' or ${elements.chosen} < ${elements.count})`;
		}
		if (asked !== 'untouched') return sql`${state} = ${asked}`;
		return sql`${state} = 'notDiscussed' and ${noteCount} = 0 and ${actionCount} = 0`;
	};
	return db
		.select({
			id: recommendation.id,
			code: recommendation.code,
			number: recommendation.number,
			title: recommendation.title,
			otherTitle: recommendation.otherTitle,
			kind: recommendation.kind,
			relevance: recommendation.relevance,
			position: recommendation.position,
			sourceKey: sourceDocument.key,
			sourceTitle: sourceDocument.title,
			isOwn: sql<boolean>`${recommendation.projectId} is not null`,
			state,
			noteCount,
			actionCount,
			elementCount: sql<number>`coalesce(${elements.count}, 0)`,
			elementsChosen: sql<number>`coalesce(${elements.chosen}, 0)`
		})
		.from(recommendation)
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.innerJoin(projectSource, worksFrom(projectId))
		.leftJoin(
			present,
			and(eq(present.recommendationId, recommendation.id), isNull(present.elementId))
		)
		.leftJoin(notes, eq(notes.recommendationId, recommendation.id))
		.leftJoin(actions, eq(actions.recommendationId, recommendation.id))
		.leftJoin(elements, eq(elements.recommendationId, recommendation.id))
		.where(and(recommendationMatches(db, filter), stateMatches(filter.state)))
		.orderBy(asc(sourceDocument.position), asc(recommendation.position));
}
