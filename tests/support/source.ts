import type { Database } from '$lib/server/db/client';
import { projectSource, recommendation, sourceDocument } from '$lib/server/db/schema';

export interface TestSource {
	id: string;
	key: string;
	title: string;
	/** Three, in the source's order; their codes are unique in the database. */
	recommendations: [TestRecommendation, TestRecommendation, TestRecommendation];
}

export interface TestRecommendation {
	id: string;
	code: string;
	title: string;
}

/** Makes a source that the project works from. Another project does not know its recommendations. */
export async function newSource(
	db: Database,
	projectId: string,
	mark: string
): Promise<TestSource> {
	const title = `Rapport ${mark}`;
	const [source] = await db
		.insert(sourceDocument)
		.values({
			key: mark,
			title,
			publisher: 'Nordjylland',
			kind: 'report',
			dateLabel: '2026',
			dateIsStated: true,
			dateStatus: 'stated',
			lineCount: 300,
			position: 1
		})
		.returning({ id: sourceDocument.id });
	if (!source) throw new Error('nothing was inserted');
	await db.insert(projectSource).values({ projectId, sourceId: source.id });
	const recommendations = await db
		.insert(recommendation)
		.values(
			['Tidlig opsporing', 'Fælles indgang', 'Brobygning'].map((name, index) => ({
				sourceId: source.id,
				code: `${mark}-${index + 1}`,
				kind: 'recommendation' as const,
				number: String(index + 1),
				title: name,
				summary: `${name} på tværs`,
				relevance: 'core' as const,
				needsLegalCheck: false,
				section: 'Anbefalinger',
				anchor: `anker ${index + 1}`,
				lineFrom: 10 * (index + 1),
				lineTo: 10 * (index + 1) + 5,
				position: index + 1
			}))
		)
		.returning({
			id: recommendation.id,
			code: recommendation.code,
			title: recommendation.title
		});
	return {
		id: source.id,
		key: mark,
		title,
		recommendations: recommendations as TestSource['recommendations']
	};
}

/** Adds so many recommendations to a source; their ids, in order. */
export async function moreRecommendations(
	db: Database,
	{ id: sourceId }: TestSource,
	count: number
): Promise<string[]> {
	const rows = await db
		.insert(recommendation)
		.values(
			Array.from({ length: count }, (_, index) => ({
				sourceId,
				code: `${sourceId.slice(0, 8)}-M${index + 1}`,
				kind: 'recommendation' as const,
				number: String(10 + index),
				title: `Anbefaling ${index + 1}`,
				summary: '',
				relevance: 'core' as const,
				needsLegalCheck: false,
				section: 'Anbefalinger',
				anchor: `flere ${index + 1}`,
				lineFrom: 100 + index,
				lineTo: 100 + index,
				position: 10 + index
			}))
		)
		.returning({ id: recommendation.id });
	return rows.map(({ id }) => id);
}
