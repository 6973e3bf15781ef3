import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { phaseKinds } from '$lib/domain/workshop/phaseKind';
import type { CommandContext } from '$lib/server/context';
import { phaseReady } from '$lib/server/db/schema';
import { isOn } from '../isOn';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { takingPart } from './takingPart';

export const sayReadySchema = v.object({
	isReady: isOn
});

/**
 * "Klar" in the phase that runs, or no longer.
 *
 * @throws Refusal `notAllowed` or `notInThisPhase`.
 */
export async function sayReady(
	context: CommandContext,
	input: v.InferInput<typeof sayReadySchema>
): Promise<void> {
	const { isReady } = parseInput(sayReadySchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { participant, running, place } = await takingPart(tx, context, phaseKinds);
		const row = { phaseId: running.id, participantId: participant.id };
		if (isReady) await tx.insert(phaseReady).values(row).onConflictDoNothing();
		else
			await tx
				.delete(phaseReady)
				.where(
					and(eq(phaseReady.phaseId, running.id), eq(phaseReady.participantId, participant.id))
				);
		tell({ kind: 'workshop.told', ...place });
	});
}
