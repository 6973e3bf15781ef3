import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { phaseDeal } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { dealIn } from './enter/dealOut';
import { runningPhase } from './runningPhase';

export const dealAgainSchema = v.object({ workshopId: workshopFields.workshopId });

/**
 * Deals anew in the running phase, also where it had no deal: by what is open and what is thin just now.
 *
 * @throws Refusal `notAllowed`, `notFound` or `notInThisPhase`.
 */
export async function dealAgain(
	context: CommandContext,
	input: v.InferInput<typeof dealAgainSchema>
): Promise<void> {
	const { workshopId } = parseInput(dealAgainSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { row, running } = await runningPhase(tx, context, workshopId);
		await tx.delete(phaseDeal).where(eq(phaseDeal.phaseId, running.id));
		await dealIn(tx, running);
		tell({ kind: 'workshop.changed', projectId: row.projectId, workshopId });
	});
}
