import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	legalReference,
	recommendation,
	recommendationDate,
	recommendationElement,
	recommendationFigure,
	recommendationTheme,
	theme,
	userAccount
} from '$lib/server/db/schema';

/** What the catalogue says of one recommendation besides its own row. */
export async function recommendationFacts(db: Queryable, recommendationId: string) {
	const [elements, themes, parts, dates, figures, law] = await Promise.all([
		db
			.select({
				id: recommendationElement.id,
				text: recommendationElement.text,
				lineFrom: recommendationElement.lineFrom,
				lineTo: recommendationElement.lineTo
			})
			.from(recommendationElement)
			.where(eq(recommendationElement.recommendationId, recommendationId))
			.orderBy(asc(recommendationElement.position)),
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
		db
			.select({
				law: legalReference.law,
				paragraph: legalReference.paragraph,
				subsection: legalReference.subsection,
				edition: legalReference.edition,
				needsCheck: legalReference.needsCheck,
				checkedBy: userAccount.name,
				checkedOn: legalReference.checkedOn
			})
			.from(legalReference)
			.leftJoin(userAccount, eq(userAccount.id, legalReference.checkedBy))
			.where(eq(legalReference.recommendationId, recommendationId))
			.orderBy(asc(legalReference.position))
	]);
	return { elements, themes, parts, dates, figures, law };
}

export type RecommendationFacts = Awaited<ReturnType<typeof recommendationFacts>>;
