import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { workingGroup } from '$lib/server/db/schema';

/**
 * Holds one of the project's working groups until the transaction ends.
 *
 * @param mayBeClosed Most things are done only in one that still works.
 * @throws Refusal `notFound` or `groupClosed`.
 */
export async function lockGroup(
	tx: Queryable,
	{ projectId, groupId }: { projectId: string; groupId: string },
	{ mayBeClosed = false } = {}
): Promise<typeof workingGroup.$inferSelect> {
	const [group] = await tx
		.select()
		.from(workingGroup)
		.where(and(eq(workingGroup.id, groupId), eq(workingGroup.projectId, projectId)))
		.for('update');
	if (!group) throw new Refusal('notFound');
	if (group.closedAt && !mayBeClosed) throw new Refusal('groupClosed');
	return group;
}
