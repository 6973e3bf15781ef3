import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { phase, workshop } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { enterPhase } from './enter/enterPhase';
import { facilitated } from './facilitated';
import { giveOwnBoards } from './giveOwnBoards';
import { phasesOf } from './phasesOf';

export const phaseSchema = v.object({
	workshopId: workshopFields.workshopId,
	phaseId: v.pipe(v.string('notFound'), v.uuid('notFound'))
});

/**
 * Begins a phase, in one transaction: the one before ends, what the new one needs is made, its clock
 * runs, and the door is open. A phase that is begun again gets its whole time again; what was done in it
 * stands. Begun twice at the same time it is begun once. A workshop that was ended goes on with it.
 *
 * @throws Refusal `notAllowed` or `notFound`.
 */
export async function startPhase(
	context: CommandContext,
	input: v.InferInput<typeof phaseSchema>
): Promise<void> {
	const { workshopId, phaseId } = parseInput(phaseSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const row = await facilitated(tx, context, workshopId);
		const phases = await phasesOf(tx, workshopId);
		const next = phases.find(({ id }) => id === phaseId);
		if (!next) throw new Refusal('notFound');
		const isRunning = row.currentPhaseId === phaseId && next.endedAt === null;
		if (isRunning && next.startedAt) return;
		const { now } = context;
		if (row.currentPhaseId && row.currentPhaseId !== phaseId)
			await tx.update(phase).set({ endedAt: now }).where(eq(phase.id, row.currentPhaseId));
		// They may have been deleted when it was ended.
		if (row.endedAt && row.sections.length > 0) await giveOwnBoards(tx, row);
		await enterPhase({ tx, row, phases, next, now });
		await tx
			.update(phase)
			.set({
				startedAt: next.startedAt ?? now,
				endedAt: null,
				endsAt: new Date(now.getTime() + next.minutes * 60_000),
				pausedSeconds: null,
				lockedAt: null
			})
			.where(eq(phase.id, phaseId));
		await tx
			.update(workshop)
			.set({ currentPhaseId: phaseId, isOpen: true, endedAt: null, spotlight: null })
			.where(eq(workshop.id, workshopId));
		const place = { projectId: row.projectId, workshopId };
		tell({ kind: 'workshop.changed', ...place });
		tell({ kind: 'seats.changed', ...place });
		tell({ kind: 'notes.follow', ...place });
	});
}
