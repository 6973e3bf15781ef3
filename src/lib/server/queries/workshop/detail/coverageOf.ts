import { asc, eq } from 'drizzle-orm';
import { coverageMap, type CoverageRow } from '$lib/domain/workshop/coverageMap';
import type { Queryable } from '$lib/server/db/client';
import { workshopRecommendation, workshopTable } from '$lib/server/db/schema';
import { coveringNotes } from '../coveringNotes';

/** What the tables have written about each recommendation the workshop works through. */
export async function coverageOf(db: Queryable, workshopId: string): Promise<CoverageRow[]> {
	const [recommendations, tables, notes] = await Promise.all([
		db
			.select({ id: workshopRecommendation.recommendationId })
			.from(workshopRecommendation)
			.where(eq(workshopRecommendation.workshopId, workshopId))
			.orderBy(asc(workshopRecommendation.position)),
		db
			.select({ number: workshopTable.number })
			.from(workshopTable)
			.where(eq(workshopTable.workshopId, workshopId))
			.orderBy(asc(workshopTable.number)),
		coveringNotes(db, workshopId)
	]);
	return coverageMap(
		recommendations.map(({ id }) => id),
		tables.map(({ number }) => number),
		notes
	);
}
