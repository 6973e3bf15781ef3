import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { phase, workshop } from '$lib/server/db/schema';
import { isOn } from '../isOn';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { deleteOwnBoards } from './deleteOwnBoards';
import { refuseOpenActions } from './enter/endRound';
import { facilitated } from './facilitated';
import { closeFlows } from './flows';
import { placeTheRest, refuseUnplaced } from './parking/unplaced';
import { forgetWhoSpoke } from './forgetSpeakers';
import { phasesOf } from './phasesOf';

export const endWorkshopSchema = v.object({
	workshopId: workshopFields.workshopId,
	/** What is parked without a place goes to the project leads; off: it has to be placed first. */
	leavesToLeads: isOn
});

/**
 * Ends a workshop: the phase that runs is over, the door is shut, nothing follows from board to board,
 * and guests write nowhere any more. Where a phase has promised to store no author, people's own boards
 * are deleted, because whose they are is who wrote on them, and so is who has said a word. Ended twice it
 * is ended once; a phase that is begun again opens it again.
 *
 * @throws Refusal `notAllowed`, `notFound`, `notInThisPhase` before it has begun, `stillOpen` with how
 *   many actions lack an owner and a place, or `stillParked` with how many parked things lack a place.
 */
export async function endWorkshop(
	context: CommandContext,
	input: v.InferInput<typeof endWorkshopSchema>
): Promise<void> {
	const { workshopId, leavesToLeads } = parseInput(endWorkshopSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const row = await facilitated(tx, context, workshopId);
		if (row.endedAt) return;
		if (!row.currentPhaseId) throw new Refusal('notInThisPhase');
		await refuseOpenActions(tx, workshopId);
		const endedAt = context.now;
		if (leavesToLeads) await placeTheRest(tx, workshopId, endedAt);
		else await refuseUnplaced(tx, workshopId);
		await tx
			.update(phase)
			.set({ endedAt })
			.where(and(eq(phase.id, row.currentPhaseId), isNull(phase.endedAt)));
		await closeFlows(tx, workshopId);
		const phases = await phasesOf(tx, workshopId);
		if (phases.some(({ anonymity, startedAt }) => startedAt && anonymity === 'unstored'))
			await deleteOwnBoards(tx, workshopId);
		await forgetWhoSpoke(tx, phases);
		await tx
			.update(workshop)
			.set({ endedAt, isOpen: false, spotlight: null })
			.where(eq(workshop.id, workshopId));
		tell({ kind: 'workshop.changed', projectId: row.projectId, workshopId });
	});
}
