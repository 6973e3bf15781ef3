import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { sector, unit, workingGroup, workingGroupMember } from '$lib/server/db/schema';

/** Who is in the project's working groups now, group by group: whoever calls the meetings first, then by name. */
export function groupMembers(db: Queryable, projectId: string, groupId?: string) {
	return db
		.select({
			id: workingGroupMember.id,
			groupId: workingGroupMember.groupId,
			userId: workingGroupMember.userId,
			name: workingGroupMember.name,
			email: workingGroupMember.email,
			isLead: workingGroupMember.isLead,
			sector: { id: sector.id, name: sector.name, sign: sector.sign },
			unitName: unit.name
		})
		.from(workingGroupMember)
		.innerJoin(workingGroup, eq(workingGroup.id, workingGroupMember.groupId))
		.innerJoin(sector, eq(sector.id, workingGroupMember.sectorId))
		.leftJoin(unit, eq(unit.id, workingGroupMember.unitId))
		.where(
			and(
				eq(workingGroup.projectId, projectId),
				isNull(workingGroupMember.endedAt),
				groupId ? eq(workingGroup.id, groupId) : undefined
			)
		)
		.orderBy(desc(workingGroupMember.isLead), asc(workingGroupMember.name));
}

export type GroupMember = Awaited<ReturnType<typeof groupMembers>>[number];
