import { eq } from 'drizzle-orm';
import type { CommandContext } from '$lib/server/context';
import { meeting } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { lockMeeting } from './lockMeeting';
import { meetingStepSchema, type MeetingStepInput } from './stepSchema';

/**
 * Opens a meeting again that was ended, so that what was noted can be mended together. What was decided
 * stays; the minutes are made anew when it is ended again.
 *
 * @throws Refusal `notAllowed`, `notFound` or `notAsMeetingStands`.
 */
export async function reopenMeeting(
	context: CommandContext,
	input: MeetingStepInput
): Promise<void> {
	const { projectId, meetingId } = parseInput(meetingStepSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		await lockMeeting(tx, context, { projectId, meetingId }, 'reopen');
		await tx.update(meeting).set({ state: 'running' }).where(eq(meeting.id, meetingId));
		tell({ kind: 'meeting.changed', projectId, meetingId });
	});
}
