import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, meeting, workingGroup, workstream } from '$lib/server/db/schema';
import { isOpenItem } from '../isOpenItem';
import { groupMembers } from './groupMembers';

/** The project's working groups by name, those that have ended last. */
export async function groupList(db: Queryable, projectId: string) {
	const [groups, members, meetings] = await Promise.all([
		db
			.select({
				id: workingGroup.id,
				name: workingGroup.name,
				purpose: workingGroup.purpose,
				closedAt: workingGroup.closedAt,
				workstream: { number: workstream.number, title: workstream.title },
				openActions: db.$count(
					actionItem,
					and(eq(actionItem.workingGroupId, workingGroup.id), isOpenItem())
				)
			})
			.from(workingGroup)
			.leftJoin(workstream, eq(workstream.id, workingGroup.workstreamId))
			.where(eq(workingGroup.projectId, projectId))
			.orderBy(asc(isNotNull(workingGroup.closedAt)), asc(workingGroup.name)),
		groupMembers(db, projectId),
		db
			.select({ groupId: meeting.groupId, startsAt: meeting.startsAt })
			.from(meeting)
			.where(and(eq(meeting.projectId, projectId), eq(meeting.state, 'planned')))
			.orderBy(asc(meeting.startsAt))
	]);
	return groups.map((group) => {
		const own = members.filter(({ groupId }) => groupId === group.id);
		return {
			...group,
			members: own.length,
			leads: own.filter(({ isLead }) => isLead).map(({ name }) => name),
			nextAt: meetings.find(({ groupId }) => groupId === group.id)?.startsAt ?? null
		};
	});
}

export type ListedGroup = Awaited<ReturnType<typeof groupList>>[number];
