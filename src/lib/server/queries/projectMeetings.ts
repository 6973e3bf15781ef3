import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { meeting, workingGroup } from '$lib/server/db/schema';

/** A meeting, as a calendar has it. */
export type CalendarMeeting = Awaited<ReturnType<typeof projectMeetings>>[number];

/** The project's meetings, earliest first; those of the steering group have no group's name. */
export function projectMeetings(db: Queryable, projectId: string) {
	return db
		.select({
			id: meeting.id,
			groupName: workingGroup.name,
			number: meeting.number,
			title: meeting.title,
			startsAt: meeting.startsAt,
			endsAt: meeting.endsAt,
			place: meeting.place,
			state: meeting.state
		})
		.from(meeting)
		.leftJoin(workingGroup, eq(workingGroup.id, meeting.groupId))
		.where(eq(meeting.projectId, projectId))
		.orderBy(asc(meeting.startsAt), asc(meeting.number));
}
