import { and, desc, eq, isNull } from 'drizzle-orm';
import type { MeetingState } from '$lib/domain/meeting/meetingState';
import type { Queryable } from '$lib/server/db/client';
import { meeting } from '$lib/server/db/schema';

export interface ListedMeeting {
	id: string;
	/** Counted within the body that meets. */
	number: number;
	title: string;
	startsAt: Date;
	endsAt: Date | null;
	place: string;
	state: MeetingState;
	heldAt: Date | null;
}

/** A working group's meetings, or the steering group's, newest first. */
export function meetingsOf(
	db: Queryable,
	{ projectId, groupId }: { projectId: string; groupId: string | null }
): Promise<ListedMeeting[]> {
	return db
		.select({
			id: meeting.id,
			number: meeting.number,
			title: meeting.title,
			startsAt: meeting.startsAt,
			endsAt: meeting.endsAt,
			place: meeting.place,
			state: meeting.state,
			heldAt: meeting.heldAt
		})
		.from(meeting)
		.where(
			and(
				eq(meeting.projectId, projectId),
				groupId === null ? isNull(meeting.groupId) : eq(meeting.groupId, groupId)
			)
		)
		.orderBy(desc(meeting.startsAt), desc(meeting.number));
}
