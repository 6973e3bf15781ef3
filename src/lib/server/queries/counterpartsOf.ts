import { eq } from 'drizzle-orm';
import { counterparts, type Counterpart } from '$lib/domain/counterpart';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, recommendation, workstream } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { linksWithin } from './linksWithin';

/**
 * What the project's own plan, its delindsatser, holds on each recommendation of its sources, by the
 * recommendation's id; three small queries.
 */
export async function counterpartsOf(
	db: Queryable,
	projectId: string
): Promise<Map<string, Counterpart[]>> {
	const [items, pairs, workstreams] = await Promise.all([
		db
			.select({
				id: recommendation.id,
				sourceId: recommendation.sourceId,
				code: recommendation.code,
				title: recommendation.title,
				parentId: recommendation.parentId
			})
			.from(recommendation)
			.innerJoin(projectSource, worksFrom(projectId)),
		linksWithin(db, projectId),
		db
			.select({ number: workstream.number, sourceCode: workstream.sourceCode })
			.from(workstream)
			.where(eq(workstream.projectId, projectId))
	]);
	return counterparts(items, pairs, workstreams);
}
