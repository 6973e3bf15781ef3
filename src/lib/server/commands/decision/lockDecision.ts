import { and, eq } from 'drizzle-orm';
import { canTake, type MeetingStep } from '$lib/domain/meeting/meetingSteps';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { decision, meeting } from '$lib/server/db/schema';
import { lockMeeting } from '../meeting/lockMeeting';
import { requireMay } from '../requireMay';

export interface LockedDecision {
	decision: typeof decision.$inferSelect;
	/** Where it is to be decided; null: nowhere yet. */
	meeting: typeof meeting.$inferSelect | null;
}

interface Asked {
	projectId: string;
	decisionId: string;
	/** The version the form was made from. */
	version: number;
}

/**
 * Holds a decision that is not made yet, and the meeting it is put before, for somebody who may do this
 * as that meeting stands. The meeting is locked first, as everywhere.
 *
 * @throws Refusal `notAllowed`, `notFound`, `decisionClosed`, `changedMeanwhile` or `notAsMeetingStands`.
 */
export async function lockDecision(
	tx: Queryable,
	context: CommandContext,
	asked: Asked,
	step: MeetingStep
): Promise<LockedDecision> {
	const { projectId, decisionId, version } = asked;
	requireMay(context.actor, 'read', projectId);
	const which = and(eq(decision.id, decisionId), eq(decision.projectId, projectId));
	const [seen] = await tx.select({ meetingId: decision.meetingId }).from(decision).where(which);
	if (!seen) throw new Refusal('notFound');
	const at = seen.meetingId
		? await lockMeeting(tx, context, { projectId, meetingId: seen.meetingId }, null)
		: null;
	if (!at) requireMay(context.actor, 'keepSteering', projectId);
	const [held] = await tx.select().from(decision).where(which).for('update');
	if (!held) throw new Refusal('notFound');
	if (held.state === 'decided' || held.state === 'withdrawn') throw new Refusal('decisionClosed');
	if (held.version !== version || held.meetingId !== seen.meetingId)
		throw new Refusal('changedMeanwhile');
	if (at && !canTake(step, at.state)) throw new Refusal('notAsMeetingStands');
	return { decision: held, meeting: at };
}
