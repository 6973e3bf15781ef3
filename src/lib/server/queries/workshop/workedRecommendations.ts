import { asc, eq } from 'drizzle-orm';
import type { SectionPlan } from '$lib/domain/workshop/sectionPlan';
import type { WorkedRecommendation } from '$lib/domain/workshop/workshopState';
import type { Queryable } from '$lib/server/db/client';
import { recommendation, workshopRecommendation } from '$lib/server/db/schema';

/** What a workshop works through, in its order. */
export async function workedRecommendations(
	db: Queryable,
	{ id, sections }: { id: string; sections: readonly SectionPlan[] }
): Promise<WorkedRecommendation[]> {
	const rows = await db
		.select({
			id: recommendation.id,
			code: recommendation.code,
			title: recommendation.title,
			isFull: workshopRecommendation.isFull
		})
		.from(workshopRecommendation)
		.innerJoin(recommendation, eq(recommendation.id, workshopRecommendation.recommendationId))
		.where(eq(workshopRecommendation.workshopId, id))
		.orderBy(asc(workshopRecommendation.position));
	return rows.flatMap((row) => {
		const section = sections.find(({ recommendationId }) => recommendationId === row.id);
		return section ? [{ ...row, sectionKey: section.key }] : [];
	});
}
