import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { meeting } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { lockMeeting } from './lockMeeting';
import { meetingFields } from './meetingFields';
import { meetingTimes } from './meetingTimes';

export const editMeetingSchema = v.object({
	projectId: meetingFields.projectId,
	meetingId: meetingFields.meetingId,
	version: meetingFields.version,
	title: meetingFields.title,
	day: meetingFields.day,
	startTime: meetingFields.startTime,
	endTime: meetingFields.endTime,
	place: meetingFields.place
});

/**
 * Changes when and where a meeting is, until it has been held.
 *
 * @throws Refusal `changedMeanwhile` where it is no longer as the form showed it; `notAllowed`,
 *   `notFound`, `notAsMeetingStands`, or what is wrong with a field.
 */
export async function editMeeting(
	context: CommandContext,
	input: v.InferInput<typeof editMeetingSchema>
): Promise<void> {
	const wanted = parseInput(editMeetingSchema, input);
	const { projectId, meetingId, version, title, place } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		const found = await lockMeeting(tx, context, wanted, 'plan');
		if (found.version !== version) throw new Refusal('changedMeanwhile');
		await tx
			.update(meeting)
			.set({ title, place, ...meetingTimes(wanted), version: version + 1 })
			.where(eq(meeting.id, meetingId));
		tell({ kind: 'meeting.changed', projectId, meetingId });
	});
}
