import { and, asc, eq, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	recommendation,
	recommendationDate,
	recommendationElement,
	recommendationFigure,
	recommendationTheme,
	theme
} from '$lib/server/db/schema';
import { sharedOrOwn } from '$lib/server/db/sharedOrOwn';
import { legalReferences } from './legalReferences';

/** What the catalogue says of one recommendation besides its own row. */
export async function recommendationFacts(
	db: Queryable,
	projectId: string,
	recommendationId: string
) {
	const [elements, themes, parts, dates, figures, law] = await Promise.all([
		db
			.select({
				id: recommendationElement.id,
				text: recommendationElement.text,
				lineFrom: recommendationElement.lineFrom,
				lineTo: recommendationElement.lineTo
			})
			.from(recommendationElement)
			.where(
				and(
					eq(recommendationElement.recommendationId, recommendationId),
					sharedOrOwn(recommendationElement.projectId, projectId)
				)
			)
			// The source's own first, then what the project added.
			.orderBy(
				sql`${recommendationElement.projectId} nulls first`,
				asc(recommendationElement.position)
			),
		db
			.select({ key: theme.key, labels: { da: theme.labelDa, en: theme.labelEn } })
			.from(recommendationTheme)
			.innerJoin(theme, eq(theme.key, recommendationTheme.themeKey))
			.where(eq(recommendationTheme.recommendationId, recommendationId))
			.orderBy(asc(theme.position)),
		db
			.select({ code: recommendation.code, title: recommendation.title })
			.from(recommendation)
			.where(eq(recommendation.parentId, recommendationId))
			.orderBy(asc(recommendation.position)),
		db
			.select({ dateLabel: recommendationDate.dateLabel, what: recommendationDate.what })
			.from(recommendationDate)
			.where(eq(recommendationDate.recommendationId, recommendationId))
			.orderBy(asc(recommendationDate.position)),
		db
			.select({ value: recommendationFigure.value, what: recommendationFigure.what })
			.from(recommendationFigure)
			.where(eq(recommendationFigure.recommendationId, recommendationId))
			.orderBy(asc(recommendationFigure.position)),
		legalReferences(db, projectId, recommendationId)
	]);
	return { elements, themes, parts, dates, figures, law };
}

export type RecommendationFacts = Awaited<ReturnType<typeof recommendationFacts>>;
