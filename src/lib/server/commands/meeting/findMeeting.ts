import { and, eq } from 'drizzle-orm';
import { canTake } from '$lib/domain/meeting/meetingSteps';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { meeting } from '$lib/server/db/schema';

/**
 * Where an action is agreed: the meeting, which has to be running, and the working group that meets. The meeting does not end before the transaction does.
 *
 * @param meetingId `''`: at none.
 * @throws Refusal `notAsMeetingStands`.
 */
export async function findMeeting(
	tx: Queryable,
	projectId: string,
	meetingId: string
): Promise<{ meetingId: string | null; groupId: string | null }> {
	if (!meetingId) return { meetingId: null, groupId: null };
	const [found] = await tx
		.select({ state: meeting.state, groupId: meeting.groupId })
		.from(meeting)
		.where(and(eq(meeting.id, meetingId), eq(meeting.projectId, projectId)))
		.for('share');
	if (!found || !canTake('record', found.state)) throw new Refusal('notAsMeetingStands');
	return { meetingId, groupId: found.groupId };
}
