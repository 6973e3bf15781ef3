import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { meetingAttendance } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { lockMeeting } from './lockMeeting';
import { meetingFields } from './meetingFields';

export const removeAttendanceSchema = v.object({
	projectId: meetingFields.projectId,
	meetingId: meetingFields.meetingId,
	attendanceId: meetingFields.attendanceId
});

/**
 * Takes somebody off a meeting's list who does not belong there.
 *
 * @throws Refusal `notAllowed`, `notFound` or `notAsMeetingStands`.
 */
export async function removeAttendance(
	context: CommandContext,
	input: v.InferInput<typeof removeAttendanceSchema>
): Promise<void> {
	const wanted = parseInput(removeAttendanceSchema, input);
	const { projectId, meetingId, attendanceId } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		await lockMeeting(tx, context, wanted, 'prepare');
		const [gone] = await tx
			.delete(meetingAttendance)
			.where(
				and(eq(meetingAttendance.id, attendanceId), eq(meetingAttendance.meetingId, meetingId))
			)
			.returning({ id: meetingAttendance.id });
		if (!gone) throw new Refusal('notFound');
		tell({ kind: 'meeting.changed', projectId, meetingId });
	});
}
