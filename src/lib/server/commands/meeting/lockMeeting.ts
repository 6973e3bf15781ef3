import { and, eq } from 'drizzle-orm';
import { canTake, type MeetingStep } from '$lib/domain/meeting/meetingSteps';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { meeting } from '$lib/server/db/schema';
import { requireKeep } from './requireKeep';
import { requireMay } from '../requireMay';

/**
 * Holds a meeting until the transaction ends, for somebody who may keep it and wants to do something
 * that it is the time for.
 *
 * @param step Null: whatever it stands at.
 * @throws Refusal `notAllowed`, `notFound` or `notAsMeetingStands`.
 */
export async function lockMeeting(
	tx: Queryable,
	{ actor }: Pick<CommandContext, 'actor'>,
	{ projectId, meetingId }: { projectId: string; meetingId: string },
	step: MeetingStep | null
): Promise<typeof meeting.$inferSelect> {
	requireMay(actor, 'read', projectId);
	const [found] = await tx
		.select()
		.from(meeting)
		.where(and(eq(meeting.id, meetingId), eq(meeting.projectId, projectId)))
		.for('update');
	if (!found) throw new Refusal('notFound');
	requireKeep(actor, projectId, found.groupId);
	if (step && !canTake(step, found.state)) throw new Refusal('notAsMeetingStands');
	return found;
}
