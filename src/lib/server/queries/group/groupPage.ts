import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, workingGroup, workingGroupBoard, workstream } from '$lib/server/db/schema';
import { meetingsOf } from '../meeting/meetingsOf';
import { nextMeeting } from '../meeting/nextMeeting';
import { openActionsOf } from '../meeting/openActionsOf';
import { sectorsOf } from '../sectorsOf';
import { isUuid } from '../thread/isUuid';
import { groupMembers } from './groupMembers';

/** One working group with all that it works with; null where the project has none of that id. */
export async function groupPage(db: Queryable, projectId: string, groupId: string, now: Date) {
	const group = isUuid(groupId) ? await findGroup(db, projectId, groupId) : undefined;
	if (!group) return null;
	const body = { projectId, groupId };
	const [members, sectors, boards, openActions, meetings] = await Promise.all([
		groupMembers(db, projectId, groupId),
		sectorsOf(db, projectId),
		db
			.select({ id: board.id, title: board.title })
			.from(workingGroupBoard)
			.innerJoin(board, eq(board.id, workingGroupBoard.boardId))
			.where(and(eq(workingGroupBoard.groupId, groupId), isNull(board.deletedAt)))
			.orderBy(asc(board.title)),
		openActionsOf(db, body, now),
		meetingsOf(db, body)
	]);
	return {
		...{ group, members, boards, openActions, meetings },
		/** Sectors of the project that nobody in the group speaks for. */
		missingSectors: sectors.filter(({ id }) => !members.some(({ sector }) => sector.id === id)),
		next: nextMeeting(meetings)
	};
}

async function findGroup(db: Queryable, projectId: string, groupId: string) {
	const [found] = await db
		.select({
			id: workingGroup.id,
			name: workingGroup.name,
			purpose: workingGroup.purpose,
			closedAt: workingGroup.closedAt,
			version: workingGroup.version,
			workstream: { id: workstream.id, number: workstream.number, title: workstream.title }
		})
		.from(workingGroup)
		.leftJoin(workstream, eq(workstream.id, workingGroup.workstreamId))
		.where(and(eq(workingGroup.id, groupId), eq(workingGroup.projectId, projectId)));
	return found;
}
