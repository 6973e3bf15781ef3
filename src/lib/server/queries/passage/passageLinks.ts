import { asc, eq } from 'drizzle-orm';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import {
	passageLink,
	projectSource,
	recommendation,
	recommendationElement
} from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/** What a passage is about. */
export interface PassageLink {
	id: string;
	passageId: string;
	recommendationId: string;
	code: string;
	title: string;
	/** Words of the element; null: the recommendation as a whole. */
	element: string | null;
	/** It was made from the passage. */
	isOrigin: boolean;
	createdBy: string | null;
}

/** What the passages are about, in the order in which it was said. */
export function passageLinks(
	db: Queryable,
	projectId: string,
	passageIds: readonly string[]
): Promise<PassageLink[]> {
	return db
		.select({
			id: passageLink.id,
			passageId: passageLink.passageId,
			recommendationId: recommendation.id,
			code: recommendation.code,
			title: recommendation.title,
			element: recommendationElement.text,
			isOrigin: passageLink.isOrigin,
			createdBy: passageLink.createdBy
		})
		.from(passageLink)
		.innerJoin(recommendation, eq(recommendation.id, passageLink.recommendationId))
		.innerJoin(projectSource, worksFrom(projectId))
		.leftJoin(recommendationElement, eq(recommendationElement.id, passageLink.elementId))
		.where(anyOf(passageLink.passageId, passageIds))
		.orderBy(asc(passageLink.createdAt), asc(recommendation.code));
}
