import { asc, desc, eq } from 'drizzle-orm';
import type { LinkPurpose } from '$lib/domain/linkPurpose';
import type { Queryable } from '$lib/server/db/client';
import { actionItemRecommendation, recommendation, sourceDocument } from '$lib/server/db/schema';

/** A recommendation an item answers, and the place in its source where it stands. */
export interface ActionItemPassage {
	id: string;
	code: string;
	/** The source's own number, where it has one. */
	number: string | null;
	title: string;
	purpose: LinkPurpose;
	sourceTitle: string;
	section: string;
	/** The short phrase that finds the place in the source. */
	anchor: string;
	/** 1-based, both ends included. */
	lineFrom: number;
	lineTo: number;
}

/** What the item exists for comes first, then what it contributes to. */
export function actionItemPassages(
	db: Queryable,
	actionItemId: string
): Promise<ActionItemPassage[]> {
	return db
		.select({
			id: recommendation.id,
			code: recommendation.code,
			number: recommendation.number,
			title: recommendation.title,
			purpose: actionItemRecommendation.purpose,
			sourceTitle: sourceDocument.title,
			section: recommendation.section,
			anchor: recommendation.anchor,
			lineFrom: recommendation.lineFrom,
			lineTo: recommendation.lineTo
		})
		.from(actionItemRecommendation)
		.innerJoin(recommendation, eq(recommendation.id, actionItemRecommendation.recommendationId))
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.where(eq(actionItemRecommendation.actionItemId, actionItemId))
		.orderBy(desc(actionItemRecommendation.purpose), asc(recommendation.code));
}
