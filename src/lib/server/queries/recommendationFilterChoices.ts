import { asc, eq, inArray } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	projectSource,
	recommendation,
	recommendationTheme,
	sourceDocument,
	theme
} from '$lib/server/db/schema';

/** What the list of recommendations can be filtered by: the project's sources and their themes. */
export async function recommendationFilterChoices(db: Queryable, projectId: string) {
	const sourceIds = db
		.select({ id: projectSource.sourceId })
		.from(projectSource)
		.where(eq(projectSource.projectId, projectId));
	const [sources, themes] = await Promise.all([
		db
			.select({ key: sourceDocument.key, title: sourceDocument.title })
			.from(sourceDocument)
			.where(inArray(sourceDocument.id, sourceIds))
			.orderBy(asc(sourceDocument.position)),
		db
			.selectDistinct({
				key: theme.key,
				labels: { da: theme.labelDa, en: theme.labelEn },
				position: theme.position
			})
			.from(theme)
			.innerJoin(recommendationTheme, eq(recommendationTheme.themeKey, theme.key))
			.innerJoin(recommendation, eq(recommendation.id, recommendationTheme.recommendationId))
			.where(inArray(recommendation.sourceId, sourceIds))
			.orderBy(asc(theme.position))
	]);
	return { sources, themes };
}
