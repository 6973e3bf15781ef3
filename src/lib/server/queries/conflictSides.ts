import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Choice } from '$lib/domain/choice';
import type { Queryable } from '$lib/server/db/client';
import {
	projectSource,
	recommendation,
	sourceConflict,
	sourceConflictSide,
	sourceDocument
} from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { presentChoices } from './presentChoices';

/** What one place says, and where it stands. */
export interface ConflictSide {
	conflictKey: string;
	statement: string;
	/** In the text of its source, counted from 1. */
	line: number;
	recommendationId: string;
	code: string;
	title: string;
	/** Where the project stands to that recommendation. */
	choice: Choice;
	sourceKey: string;
	sourceTitle: string;
}

/** Every side that lies in a source the project works from, conflict by conflict. */
export function conflictSides(db: Queryable, projectId: string): Promise<ConflictSide[]> {
	const present = presentChoices(db, projectId);
	return db
		.select({
			conflictKey: sourceConflictSide.conflictKey,
			statement: sourceConflictSide.statement,
			line: sourceConflictSide.line,
			recommendationId: recommendation.id,
			code: recommendation.code,
			title: recommendation.title,
			choice: sql<Choice>`coalesce(${present.state}, 'notDiscussed')`,
			sourceKey: sourceDocument.key,
			sourceTitle: sourceDocument.title
		})
		.from(sourceConflictSide)
		.innerJoin(sourceConflict, eq(sourceConflict.key, sourceConflictSide.conflictKey))
		.innerJoin(recommendation, eq(recommendation.id, sourceConflictSide.recommendationId))
		.innerJoin(projectSource, worksFrom(projectId))
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.leftJoin(
			present,
			and(eq(present.recommendationId, recommendation.id), isNull(present.elementId))
		)
		.orderBy(asc(sourceConflict.position), asc(sourceConflictSide.position));
}
