import { desc, eq } from 'drizzle-orm';
import type { BaselinePractice } from '$lib/domain/choice';
import { standKey } from '$lib/domain/standKey';
import type { Queryable } from '$lib/server/db/client';
import { baseline } from '$lib/server/db/schema';

/** How each thing is done today, by `standKey`. What nobody has answered is not in it. */
export async function presentBaselines(
	db: Queryable,
	projectId: string
): Promise<Map<string, BaselinePractice>> {
	const rows = await db
		.selectDistinctOn([baseline.recommendationId, baseline.elementId], {
			recommendationId: baseline.recommendationId,
			elementId: baseline.elementId,
			answer: baseline.answer
		})
		.from(baseline)
		.where(eq(baseline.projectId, projectId))
		.orderBy(baseline.recommendationId, baseline.elementId, desc(baseline.sequence));
	return new Map(
		rows.map(({ recommendationId, elementId, answer }) => [
			standKey(recommendationId, elementId),
			answer
		])
	);
}
