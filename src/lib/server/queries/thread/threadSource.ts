import { and, desc, eq, sql } from 'drizzle-orm';
import { SURE } from '$lib/domain/source/anchor/certainty';
import type { Queryable } from '$lib/server/db/client';
import {
	anchorPlace,
	recommendation,
	sourceDocument,
	sourceParagraph,
	sourceVersion
} from '$lib/server/db/schema';

/** Longer than a sentence or two, and people read it in the source. */
const EXCERPT = 400;

/** Where a recommendation stands in its source. */
export interface ThreadSource {
	key: string;
	title: string;
	dateLabel: string;
	section: string;
	/** The short phrase that finds the place. */
	anchor: string;
	lineFrom: number;
	lineTo: number;
	/** Found in the imported text, but nobody has said that it is the place. */
	isUnsure: boolean;
	/** What stands there; null where the project has not imported the text, or it was not found there. */
	text: string | null;
}

/** The place as the newest text the project has imported has it; else as the catalogue knows it. */
export async function threadSource(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<ThreadSource | null> {
	const [found] = await db
		.select({
			key: sourceDocument.key,
			title: sourceDocument.title,
			dateLabel: sourceDocument.dateLabel,
			section: recommendation.section,
			anchor: recommendation.anchor,
			lineFrom: sql<number>`coalesce(${anchorPlace.lineFrom}, ${recommendation.lineFrom})`,
			lineTo: sql<number>`coalesce(${anchorPlace.lineTo}, ${recommendation.lineTo})`,
			isUnsure: sql<boolean>`coalesce(${anchorPlace.lineFrom} is not null
				and ${anchorPlace.settledAt} is null and ${anchorPlace.certainty} < ${SURE}, false)`,
			text: sql<string | null>`(
				select left(string_agg(${sourceParagraph.text}, ' ' order by ${sourceParagraph.position}), ${EXCERPT})
				from ${sourceParagraph}
				where ${sourceParagraph.versionId} = ${anchorPlace.versionId}
					and ${sourceParagraph.lineFrom} <= ${anchorPlace.lineTo}
					and ${sourceParagraph.lineTo} >= ${anchorPlace.lineFrom}
			)`
		})
		.from(recommendation)
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.leftJoin(
			sourceVersion,
			and(eq(sourceVersion.sourceId, sourceDocument.id), eq(sourceVersion.projectId, projectId))
		)
		.leftJoin(
			anchorPlace,
			and(
				eq(anchorPlace.versionId, sourceVersion.id),
				eq(anchorPlace.recommendationId, recommendation.id)
			)
		)
		.where(eq(recommendation.id, recommendationId))
		.orderBy(sql`${desc(sourceVersion.number)} nulls last`)
		.limit(1);
	return found ?? null;
}
