import { and, asc, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { isUnsurePlace } from '$lib/domain/source/anchor/certainty';
import type { Queryable } from '$lib/server/db/client';
import {
	anchorPlace,
	passage,
	passageLink,
	passagePlace,
	recommendationElement,
	sourceDocument,
	sourceVersion
} from '$lib/server/db/schema';

/** Where the words of a recommendation stand in a text that the project has imported. */
export interface PassageAbout {
	id: string;
	quote: string;
	sourceKey: string;
	sourceTitle: string;
	version: number;
	line: number;
	/** Words of the element it is about; null: the recommendation as a whole. */
	element: string | null;
	isOrigin: boolean;
}

/** The places that people linked to a recommendation, and where it was found in its own source. */
export async function passagesAbout(db: Queryable, projectId: string, recommendationId: string) {
	const [passages, anchors] = await Promise.all([
		linkedTo(db, projectId, recommendationId),
		db
			.select({
				sourceKey: sourceDocument.key,
				version: sourceVersion.number,
				line: sql<number>`${anchorPlace.lineFrom}`,
				certainty: anchorPlace.certainty,
				settledAt: anchorPlace.settledAt
			})
			.from(anchorPlace)
			.innerJoin(sourceVersion, eq(sourceVersion.id, anchorPlace.versionId))
			.innerJoin(sourceDocument, eq(sourceDocument.id, sourceVersion.sourceId))
			.where(
				and(
					eq(anchorPlace.recommendationId, recommendationId),
					eq(sourceVersion.projectId, projectId),
					isNotNull(anchorPlace.lineFrom)
				)
			)
			.orderBy(desc(sourceVersion.number))
			.limit(1)
	]);
	const [found] = anchors;
	if (!found) return { passages, anchor: null };
	const { certainty, settledAt, ...place } = found;
	return { passages, anchor: { ...place, isUnsure: isUnsurePlace({ certainty, settledAt }) } };
}

function linkedTo(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<PassageAbout[]> {
	return db
		.select({
			id: passage.id,
			quote: passage.quote,
			sourceKey: sourceDocument.key,
			sourceTitle: sourceDocument.title,
			version: sourceVersion.number,
			line: sql<number>`${passagePlace.lineFrom}`,
			element: recommendationElement.text,
			isOrigin: passageLink.isOrigin
		})
		.from(passageLink)
		.innerJoin(
			passage,
			and(eq(passage.id, passageLink.passageId), eq(passage.projectId, projectId))
		)
		.innerJoin(
			passagePlace,
			and(eq(passagePlace.passageId, passage.id), eq(passagePlace.versionId, passage.versionId))
		)
		.innerJoin(sourceVersion, eq(sourceVersion.id, passage.versionId))
		.innerJoin(sourceDocument, eq(sourceDocument.id, sourceVersion.sourceId))
		.leftJoin(recommendationElement, eq(recommendationElement.id, passageLink.elementId))
		.where(eq(passageLink.recommendationId, recommendationId))
		.orderBy(desc(passageLink.isOrigin), asc(passagePlace.lineFrom));
}
