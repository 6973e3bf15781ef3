import { eq } from 'drizzle-orm';
import type { CommandContext } from '$lib/server/context';
import { meeting } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { lockMeeting } from './lockMeeting';
import { meetingStepSchema, type MeetingStepInput } from './stepSchema';

/**
 * Calls off a meeting that has not begun. What was to be decided there is taken up by the next.
 *
 * @throws Refusal `notAllowed`, `notFound` or `notAsMeetingStands`.
 */
export async function cancelMeeting(
	context: CommandContext,
	input: MeetingStepInput
): Promise<void> {
	const { projectId, meetingId } = parseInput(meetingStepSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		await lockMeeting(tx, context, { projectId, meetingId }, 'cancel');
		await tx.update(meeting).set({ state: 'cancelled' }).where(eq(meeting.id, meetingId));
		tell({ kind: 'meeting.changed', projectId, meetingId });
	});
}
