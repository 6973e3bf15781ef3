import { and, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { participant, phase, workshop } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import type { PhaseRow } from './phasesOf';

/** Somebody who takes part, in the phase that runs. */
export interface TakingPart {
	participant: typeof participant.$inferSelect;
	running: PhaseRow;
	place: { projectId: string; workshopId: string };
}

/**
 * Who speaks here, and that it is the moment for it. Their row is locked until the transaction ends: one
 * person who presses twice presses one time after the other.
 *
 * @param kinds Phases in which it may be done.
 * @throws Refusal `notAllowed`, or `notInThisPhase` where another phase runs or all is locked.
 */
export async function takingPart(
	tx: Queryable,
	{ actor }: Pick<CommandContext, 'actor'>,
	kinds: readonly PhaseKind[]
): Promise<TakingPart> {
	if (actor.kind !== 'participant') throw new Refusal('notAllowed');
	const { participantId, projectId, workshopId } = actor;
	const place = { projectId, workshopId };
	if (!actor.mayWrite || !can(actor, 'takePart', { kind: 'workshop', ...place }))
		throw new Refusal('notAllowed');
	// Locked as they are read: a phase that ends in this moment ends after this, or before. The workshop
	// comes first, as for those who run it: in another order they and the room would wait for each other.
	const [running] = await tx
		.select({ phase })
		.from(workshop)
		.innerJoin(phase, eq(phase.id, workshop.currentPhaseId))
		.where(and(eq(workshop.id, workshopId), isNull(workshop.endedAt), isNull(phase.endedAt)))
		.for('share', { of: [workshop, phase] });
	// Others may meanwhile name them, as the one who is to do something.
	const [who] = await tx
		.select()
		.from(participant)
		.where(and(eq(participant.id, participantId), isNull(participant.removedAt)))
		.for('no key update');
	if (!who) throw new Refusal('notAllowed');
	if (!running || running.phase.lockedAt || !kinds.includes(running.phase.kind))
		throw new Refusal('notInThisPhase');
	return { participant: who, running: running.phase, place };
}
