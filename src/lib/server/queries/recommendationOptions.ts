import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, recommendation, sourceDocument } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/** A recommendation as something to choose: enough to find it by number, code or either title. */
export interface RecommendationOption {
	id: string;
	code: string;
	/** The source's own number, where it has one. */
	number: string | null;
	title: string;
	otherTitle: string | null;
	/** Stable name of the source within the catalogue. */
	sourceKey: string;
	sourceTitle: string;
}

/** Everything in the project's sources that can be linked, in the order of the sources. */
export function recommendationOptions(
	db: Queryable,
	projectId: string
): Promise<RecommendationOption[]> {
	return db
		.select({
			id: recommendation.id,
			code: recommendation.code,
			number: recommendation.number,
			title: recommendation.title,
			otherTitle: recommendation.otherTitle,
			sourceKey: sourceDocument.key,
			sourceTitle: sourceDocument.title
		})
		.from(recommendation)
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.innerJoin(projectSource, worksFrom(projectId))
		.orderBy(asc(sourceDocument.position), asc(recommendation.position));
}
