import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { meeting, meetingAttendance, userAccount, workingGroupMember } from '$lib/server/db/schema';
import type { Recipient } from './ownedItems';
import { recipientAt } from './recipientAt';

/** Somebody who was called to a meeting, or came. */
export interface MinutesReader {
	name: string;
	/** How they are written to; null: no address is known, or they have left. */
	recipient: Recipient | null;
}

/**
 * Those who were called to a meeting, whether they came or not, and where its minutes may be sent: to
 * the address of an account, else to the one that the working group knows of somebody by that name.
 */
export async function minutesReaders(
	db: Queryable,
	{ projectId, meetingId }: { projectId: string; meetingId: string }
): Promise<MinutesReader[]> {
	const called = await db
		.select({
			name: meetingAttendance.name,
			accountEmail: userAccount.email,
			groupEmail: workingGroupMember.email
		})
		.from(meetingAttendance)
		.innerJoin(meeting, eq(meeting.id, meetingAttendance.meetingId))
		.leftJoin(userAccount, eq(userAccount.id, meetingAttendance.userId))
		.leftJoin(
			workingGroupMember,
			and(
				isNull(meetingAttendance.userId),
				eq(workingGroupMember.groupId, meeting.groupId),
				isNull(workingGroupMember.userId),
				isNull(workingGroupMember.endedAt),
				eq(workingGroupMember.name, meetingAttendance.name)
			)
		)
		.where(and(eq(meeting.id, meetingId), eq(meeting.projectId, projectId)))
		.orderBy(asc(meetingAttendance.name), asc(meetingAttendance.id));
	const readers: MinutesReader[] = [];
	for (const { name, accountEmail, groupEmail } of called) {
		const address = accountEmail ?? groupEmail ?? '';
		readers.push({ name, recipient: await recipientAt(db, { projectId, address, name }) });
	}
	return readers;
}
