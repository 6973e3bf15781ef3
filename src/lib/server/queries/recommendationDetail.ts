import { eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, recommendation, sourceDocument } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/**
 * One recommendation of the project's sources, with its source and what it is a part of; null where
 * the project has no such code.
 */
export async function recommendationDetail(db: Queryable, projectId: string, code: string) {
	const whole = alias(recommendation, 'whole');
	const [found] = await db
		.select({
			id: recommendation.id,
			code: recommendation.code,
			kind: recommendation.kind,
			number: recommendation.number,
			title: recommendation.title,
			otherTitle: recommendation.otherTitle,
			summary: recommendation.summary,
			challenge: recommendation.challenge,
			challengeLineFrom: recommendation.challengeLineFrom,
			challengeLineTo: recommendation.challengeLineTo,
			actors: recommendation.actors,
			relevance: recommendation.relevance,
			section: recommendation.section,
			lineFrom: recommendation.lineFrom,
			lineTo: recommendation.lineTo,
			norm: recommendation.norm,
			normKind: recommendation.normKind,
			note: recommendation.note,
			ageFrom: recommendation.ageFrom,
			ageTo: recommendation.ageTo,
			needsLegalCheck: recommendation.needsLegalCheck,
			/** The project made it of a passage. */
			isOwn: sql<boolean>`${recommendation.projectId} is not null`,
			source: {
				key: sourceDocument.key,
				title: sourceDocument.title,
				publisher: sourceDocument.publisher,
				dateLabel: sourceDocument.dateLabel,
				dateIsStated: sourceDocument.dateIsStated,
				dateStatus: sourceDocument.dateStatus
			},
			parent: { code: whole.code, title: whole.title }
		})
		.from(recommendation)
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.innerJoin(projectSource, worksFrom(projectId))
		.leftJoin(whole, eq(whole.id, recommendation.parentId))
		.where(eq(recommendation.code, code));
	return found ?? null;
}

export type RecommendationDetail = NonNullable<Awaited<ReturnType<typeof recommendationDetail>>>;
