import { and, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { workingGroup, workingGroupMember } from '$lib/server/db/schema';

/**
 * Holds somebody who is in one of the project's working groups now.
 *
 * @throws Refusal `notFound`.
 */
export async function lockGroupMember(
	tx: Queryable,
	{ projectId, memberId }: { projectId: string; memberId: string }
): Promise<typeof workingGroupMember.$inferSelect> {
	const [found] = await tx
		.select({ member: workingGroupMember })
		.from(workingGroupMember)
		.innerJoin(workingGroup, eq(workingGroup.id, workingGroupMember.groupId))
		.where(
			and(
				eq(workingGroupMember.id, memberId),
				eq(workingGroup.projectId, projectId),
				isNull(workingGroupMember.endedAt)
			)
		)
		.for('update', { of: workingGroupMember });
	if (!found) throw new Refusal('notFound');
	return found.member;
}
