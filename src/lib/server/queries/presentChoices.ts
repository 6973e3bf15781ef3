import { desc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { choice } from '$lib/server/db/schema';

/**
 * For joining: the present choice of each recommendation and each element (`elementId` null: the
 * recommendation as a whole). What was never chosen about has no row.
 */
export function presentChoices(db: Queryable, projectId: string) {
	return db
		.selectDistinctOn([choice.recommendationId, choice.elementId], {
			recommendationId: choice.recommendationId,
			elementId: choice.elementId,
			state: choice.state
		})
		.from(choice)
		.where(eq(choice.projectId, projectId))
		.orderBy(choice.recommendationId, choice.elementId, desc(choice.sequence))
		.as('present_choice');
}
