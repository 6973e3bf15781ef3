import { count, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, recommendation, sourceConflictSide } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/** Only what the project's own sources disagree on is the project's to decide: two places at least. */
export async function requireConflict(
	tx: Queryable,
	projectId: string,
	conflictKey: string
): Promise<void> {
	const [sides] = await tx
		.select({ count: count() })
		.from(sourceConflictSide)
		.innerJoin(recommendation, eq(recommendation.id, sourceConflictSide.recommendationId))
		.innerJoin(projectSource, worksFrom(projectId))
		.where(eq(sourceConflictSide.conflictKey, conflictKey));
	if (!sides || sides.count < 2) throw new Refusal('notFound');
}
