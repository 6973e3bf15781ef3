import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { workshop } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { parseInput } from './parseInput';
import { transaction } from './transaction';
import { workshopFields } from './workshopFields';

export const workshopSchema = v.object({ workshopId: workshopFields.workshopId });

/**
 * Opens or closes a workshop's door. Guests' sockets are asked again, so that they can write from
 * that moment on, or no longer.
 */
export async function setWorkshopOpen(
	context: CommandContext,
	input: v.InferInput<typeof workshopSchema>,
	isOpen: boolean
): Promise<void> {
	const { workshopId } = parseInput(workshopSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const [changed] = await tx
			.update(workshop)
			.set({ isOpen })
			.where(eq(workshop.id, workshopId))
			.returning({ projectId: workshop.projectId, endedAt: workshop.endedAt });
		if (!changed) throw new Refusal('notFound');
		const { projectId } = changed;
		if (!can(context.actor, 'facilitate', { kind: 'workshop', projectId, workshopId }))
			throw new Refusal('notAllowed');
		if (isOpen && changed.endedAt) throw new Refusal('workshopEnded');
		tell({ kind: 'workshop.changed', projectId, workshopId });
		tell({ kind: 'seats.changed', projectId, workshopId });
	});
}
