import { and, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, meeting, steeringSnapshot, workingGroup } from '$lib/server/db/schema';
import { isUuid } from '../thread/isUuid';

/** A meeting, and the working group that meets; null where the project has none of that id. */
export async function meetingById(db: Queryable, projectId: string, meetingId: string) {
	if (!isUuid(meetingId)) return null;
	const [found] = await db
		.select({
			id: meeting.id,
			number: meeting.number,
			title: meeting.title,
			startsAt: meeting.startsAt,
			endsAt: meeting.endsAt,
			place: meeting.place,
			state: meeting.state,
			/** When it was first ended; it may have been opened again since. */
			heldAt: meeting.heldAt,
			/** When what the steering group saw was frozen. */
			frozenAt: steeringSnapshot.takenAt,
			version: meeting.version,
			/** Null: the steering group meets. */
			group: {
				id: workingGroup.id,
				name: workingGroup.name,
				workstreamId: workingGroup.workstreamId
			},
			board: { id: board.id, deletedAt: board.deletedAt }
		})
		.from(meeting)
		.leftJoin(workingGroup, eq(workingGroup.id, meeting.groupId))
		.leftJoin(board, eq(board.id, meeting.boardId))
		.leftJoin(steeringSnapshot, eq(steeringSnapshot.meetingId, meeting.id))
		.where(and(eq(meeting.id, meetingId), eq(meeting.projectId, projectId)));
	if (!found) return null;
	const { board: notes, ...rest } = found;
	return { ...rest, boardId: notes && notes.deletedAt === null ? notes.id : null };
}

export type FoundMeeting = NonNullable<Awaited<ReturnType<typeof meetingById>>>;
