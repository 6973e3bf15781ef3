import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { meetingAttendance } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { lockMeeting } from './lockMeeting';
import { meetingFields } from './meetingFields';

export const setPresenceSchema = v.object({
	projectId: meetingFields.projectId,
	meetingId: meetingFields.meetingId,
	attendanceId: meetingFields.attendanceId,
	presence: meetingFields.presence
});

/**
 * Says whether somebody is there, or has sent word that they are not.
 *
 * @throws Refusal `notAllowed`, `notFound` or `notAsMeetingStands`.
 */
export async function setPresence(
	context: CommandContext,
	input: v.InferInput<typeof setPresenceSchema>
): Promise<void> {
	const wanted = parseInput(setPresenceSchema, input);
	const { projectId, meetingId, attendanceId, presence } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		await lockMeeting(tx, context, wanted, 'prepare');
		const [found] = await tx
			.update(meetingAttendance)
			.set({ presence: presence || null })
			.where(
				and(eq(meetingAttendance.id, attendanceId), eq(meetingAttendance.meetingId, meetingId))
			)
			.returning({ id: meetingAttendance.id });
		if (!found) throw new Refusal('notFound');
		tell({ kind: 'meeting.changed', projectId, meetingId });
	});
}
