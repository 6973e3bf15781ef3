import { and, asc, eq, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { Role } from '$lib/domain/roles';
import type { Queryable } from '$lib/server/db/client';
import { meeting, membership, workingGroup, workingGroupMember } from '$lib/server/db/schema';
import type { CalendarFeed } from './feedByToken';

export interface FeedMeeting {
	id: string;
	/** Null: the steering group meets. */
	groupName: string | null;
	number: number;
	title: string;
	place: string;
	startsAt: Date;
	endsAt: Date | null;
	version: number;
}

/** Who is called to the steering group's meetings, or prepares them. */
const atSteering: Role[] = ['steering', 'projectLead'];

/** The meetings of the steering group; or those of a person's groups, and of the steering group for its own. */
export async function feedMeetings(
	db: Queryable,
	{ projectId, userId }: CalendarFeed
): Promise<FeedMeeting[]> {
	return db
		.select({
			id: meeting.id,
			groupName: workingGroup.name,
			number: meeting.number,
			title: meeting.title,
			place: meeting.place,
			startsAt: meeting.startsAt,
			endsAt: meeting.endsAt,
			version: meeting.version
		})
		.from(meeting)
		.leftJoin(workingGroup, eq(workingGroup.id, meeting.groupId))
		.where(
			and(
				eq(meeting.projectId, projectId),
				userId === null ? isNull(meeting.groupId) : await called(db, projectId, userId)
			)
		)
		.orderBy(asc(meeting.startsAt));
}

async function called(db: Queryable, projectId: string, userId: string): Promise<SQL | undefined> {
	const groups = inArray(
		meeting.groupId,
		db
			.select({ id: workingGroupMember.groupId })
			.from(workingGroupMember)
			.where(and(eq(workingGroupMember.userId, userId), isNull(workingGroupMember.endedAt)))
	);
	const [seat] = await db
		.select({ role: membership.role })
		.from(membership)
		.where(
			and(
				eq(membership.projectId, projectId),
				eq(membership.userId, userId),
				inArray(membership.role, atSteering),
				isNull(membership.endedAt)
			)
		)
		.limit(1);
	return seat ? or(groups, isNull(meeting.groupId)) : groups;
}
