import { and, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import { answerableUntil } from '$lib/domain/workshop/answerableUntil';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { participant, workshop } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { takingPart, type TakingPart } from '../takingPart';

/** Who has not got round to it may still answer while the workshop goes on. */
const kinds: readonly PhaseKind[] = ['commit', 'parking', 'checkout'];

/** Somebody who answers for what was written for them. */
export interface Answering {
	participantId: string;
	place: TakingPart['place'];
	/** The workshop is over: only what still waits may be answered. */
	isAfterwards: boolean;
}

/**
 * Who answers here, and that it is not too late: in the phases of a workshop that goes on as everybody
 * who takes part, and for some time after it has ended, when they take part in nothing else any more.
 * Their row is locked until the transaction ends.
 *
 * @throws Refusal `tooLateToAnswer`, or see `takingPart`.
 */
export async function answering(
	tx: Queryable,
	context: Pick<CommandContext, 'actor' | 'now'>
): Promise<Answering> {
	const { actor, now } = context;
	if (actor.kind !== 'participant') throw new Refusal('notAllowed');
	const { participantId, projectId, workshopId } = actor;
	const place = { projectId, workshopId };
	// Locked as it is read, so that it is not opened again meanwhile.
	const [found] = await tx
		.select({ endedAt: workshop.endedAt })
		.from(workshop)
		.where(eq(workshop.id, workshopId))
		.for('share');
	if (!found?.endedAt) {
		await takingPart(tx, context, kinds);
		return { participantId, place, isAfterwards: false };
	}
	if (!can(actor, 'takePart', { kind: 'workshop', ...place })) throw new Refusal('notAllowed');
	const [who] = await tx
		.select({ id: participant.id })
		.from(participant)
		.where(and(eq(participant.id, participantId), isNull(participant.removedAt)))
		.for('update');
	if (!who) throw new Refusal('notAllowed');
	if (now.getTime() >= answerableUntil(found.endedAt.getTime()))
		throw new Refusal('tooLateToAnswer');
	return { participantId, place, isAfterwards: true };
}
