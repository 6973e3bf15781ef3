import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { PhaseDraft } from '$lib/domain/workshop/phase';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { phase } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitated, type WorkshopRow } from './facilitated';
import { programmeSchema } from './phaseFields';

export const replaceProgrammeSchema = v.object({
	workshopId: workshopFields.workshopId,
	phases: programmeSchema
});

/**
 * Gives a workshop a whole programme in place of the one it has. Once a phase has begun, what was done
 * belongs to it, and phases are changed one by one.
 *
 * @throws Refusal `notAllowed`, `notFound`, `programmeHasBegun`, or what is wrong with a field.
 */
export async function replaceProgramme(
	context: CommandContext,
	input: v.InferInput<typeof replaceProgrammeSchema>
): Promise<void> {
	const { workshopId, phases } = parseInput(replaceProgrammeSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const row = await facilitated(tx, context, workshopId);
		await replacePhases(tx, row, phases);
		tell({ kind: 'workshop.changed', projectId: row.projectId, workshopId });
	});
}

/** @throws Refusal `programmeHasBegun` */
export async function replacePhases(
	tx: Queryable,
	{ id: workshopId, currentPhaseId }: WorkshopRow,
	phases: readonly PhaseDraft[]
): Promise<void> {
	if (currentPhaseId) throw new Refusal('programmeHasBegun');
	await tx.delete(phase).where(eq(phase.workshopId, workshopId));
	await tx
		.insert(phase)
		.values(phases.map((draft, position) => ({ ...draft, workshopId, position })));
}
