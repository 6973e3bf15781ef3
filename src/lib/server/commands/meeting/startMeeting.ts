import { eq } from 'drizzle-orm';
import type { CommandContext } from '$lib/server/context';
import { meeting } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { invite } from './invite';
import { lockMeeting } from './lockMeeting';
import { meetingStepSchema, type MeetingStepInput } from './stepSchema';

/**
 * Begins a meeting: from now on is noted, decided and agreed. Begun twice it is begun once.
 *
 * @throws Refusal `notAllowed`, `notFound`, or `notAsMeetingStands` once it is over.
 */
export async function startMeeting(
	context: CommandContext,
	input: MeetingStepInput
): Promise<void> {
	const { projectId, meetingId } = parseInput(meetingStepSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const found = await lockMeeting(tx, context, { projectId, meetingId }, 'prepare');
		if (found.state === 'running') return;
		await invite(tx, found);
		await tx.update(meeting).set({ state: 'running' }).where(eq(meeting.id, meetingId));
		tell({ kind: 'meeting.changed', projectId, meetingId });
	});
}
