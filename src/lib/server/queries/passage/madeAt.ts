import { and, asc, eq, isNotNull, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { anchorPlace, projectSource, recommendation } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/** The recommendations that begin in a version's text, by line. */
export function madeAt(
	db: Queryable,
	projectId: string,
	versionId: string
): Promise<{ line: number; code: string; title: string; isOwn: boolean }[]> {
	return db
		.select({
			line: sql<number>`${anchorPlace.lineFrom}`,
			code: recommendation.code,
			title: recommendation.title,
			isOwn: sql<boolean>`${recommendation.projectId} is not null`
		})
		.from(anchorPlace)
		.innerJoin(recommendation, eq(recommendation.id, anchorPlace.recommendationId))
		.innerJoin(projectSource, worksFrom(projectId))
		.where(and(eq(anchorPlace.versionId, versionId), isNotNull(anchorPlace.lineFrom)))
		.orderBy(asc(anchorPlace.lineFrom));
}
