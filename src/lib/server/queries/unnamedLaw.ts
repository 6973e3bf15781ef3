import { and, asc, eq, notExists, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	legalReference,
	projectSource,
	recommendation,
	sourceDocument
} from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/** What says something of the law without naming a place in it: nothing there can be looked up by §. */
export function unnamedLaw(db: Queryable, projectId: string) {
	return db
		.select({
			code: recommendation.code,
			title: recommendation.title,
			sourceTitle: sourceDocument.title
		})
		.from(recommendation)
		.innerJoin(projectSource, worksFrom(projectId))
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.where(
			and(
				eq(recommendation.needsLegalCheck, true),
				notExists(
					db
						.select({ one: sql`1` })
						.from(legalReference)
						.where(eq(legalReference.recommendationId, recommendation.id))
				)
			)
		)
		.orderBy(asc(sourceDocument.position), asc(recommendation.position));
}
