import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, sourceDocument } from '$lib/server/db/schema';
import { sharedOrOwn } from '$lib/server/db/sharedOrOwn';

/**
 * A source that the project works from. Until the transaction ends nobody else changes what the project
 * has of it: two versions that come at once get a number each.
 *
 * @throws Refusal `notFound`.
 */
export async function lockSource(
	tx: Queryable,
	projectId: string,
	sourceId: string
): Promise<{ isOwn: boolean }> {
	const [found] = await tx
		.select({ owner: sourceDocument.projectId })
		.from(projectSource)
		.innerJoin(sourceDocument, eq(sourceDocument.id, projectSource.sourceId))
		.where(
			and(
				eq(projectSource.projectId, projectId),
				eq(projectSource.sourceId, sourceId),
				sharedOrOwn(sourceDocument.projectId, projectId)
			)
		)
		.for('update', { of: projectSource });
	if (!found) throw new Refusal('notFound');
	return { isOwn: found.owner === projectId };
}
