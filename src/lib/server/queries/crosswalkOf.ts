import { and, eq, or, sql } from 'drizzle-orm';
import { crosswalkKinds, type CrosswalkKind } from '$lib/domain/crosswalkKind';
import type { Queryable } from '$lib/server/db/client';
import { crosswalk, projectSource, recommendation, sourceDocument } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/** How another source's recommendation stands to the one that is looked at. */
export interface CrosswalkLink {
	kind: CrosswalkKind;
	/** True where the link reads from the one that is looked at to the other. */
	isOutgoing: boolean;
	note: string;
	code: string;
	title: string;
	sourceTitle: string;
}

/** Every link of a recommendation within the project's sources; disagreements first. */
export async function crosswalkOf(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<CrosswalkLink[]> {
	const links = await db
		.select({
			kind: crosswalk.kind,
			isOutgoing: sql<boolean>`${crosswalk.fromId} = ${recommendationId}`,
			note: crosswalk.note,
			code: recommendation.code,
			title: recommendation.title,
			sourceTitle: sourceDocument.title
		})
		.from(crosswalk)
		.innerJoin(
			recommendation,
			or(
				and(eq(crosswalk.fromId, recommendationId), eq(recommendation.id, crosswalk.toId)),
				and(eq(crosswalk.toId, recommendationId), eq(recommendation.id, crosswalk.fromId))
			)
		)
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.innerJoin(projectSource, worksFrom(projectId))
		.orderBy(sourceDocument.position, recommendation.position);
	const weight = (kind: CrosswalkKind) => -crosswalkKinds.indexOf(kind);
	return links.sort((a, b) => weight(a.kind) - weight(b.kind));
}
