import { eq, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { recommendationElement } from '$lib/server/db/schema';
import { sharedOrOwn } from '$lib/server/db/sharedOrOwn';
import { presentChoices } from './presentChoices';

/** For joining: how many elements each recommendation has, and how many a stand was taken on. */
export function elementCounts(db: Queryable, projectId: string) {
	const present = presentChoices(db, projectId);
	return db
		.select({
			recommendationId: recommendationElement.recommendationId,
			count: sql<number>`count(*)::int`.as('element_count'),
			chosen: sql<number>`(count(*) filter (where ${present.state} <> 'notDiscussed'))::int`.as(
				'elements_chosen'
			)
		})
		.from(recommendationElement)
		.leftJoin(present, eq(present.elementId, recommendationElement.id))
		.where(sharedOrOwn(recommendationElement.projectId, projectId))
		.groupBy(recommendationElement.recommendationId)
		.as('element_counts');
}
