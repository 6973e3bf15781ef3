import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { MeetingState } from '$lib/domain/meeting/meetingState';
import type { Queryable } from '$lib/server/db/client';
import { meeting, steeringSnapshot } from '$lib/server/db/schema';

/** A meeting of the steering group, and whether it has frozen what it saw. */
export interface SteeringMeeting {
	id: string;
	number: number;
	title: string;
	startsAt: Date;
	state: MeetingState;
	frozenAt: Date | null;
	/** It was held, and its minutes are being mended. */
	isOpenAgain: boolean;
}

/** The steering group's meetings, the first one first. */
export async function steeringMeetings(
	db: Queryable,
	projectId: string
): Promise<SteeringMeeting[]> {
	return db
		.select({
			id: meeting.id,
			number: meeting.number,
			title: meeting.title,
			startsAt: meeting.startsAt,
			state: meeting.state,
			frozenAt: steeringSnapshot.takenAt,
			isOpenAgain: sql<boolean>`${meeting.state} = 'running' and ${meeting.heldAt} is not null`
		})
		.from(meeting)
		.leftJoin(steeringSnapshot, eq(steeringSnapshot.meetingId, meeting.id))
		.where(and(eq(meeting.projectId, projectId), isNull(meeting.groupId)))
		.orderBy(asc(meeting.startsAt), asc(meeting.number));
}
