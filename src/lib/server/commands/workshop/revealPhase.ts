import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { phase, phaseTable } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { openFlows } from './flows';
import { runningPhase } from './runningPhase';

export const revealSchema = v.object({
	workshopId: workshopFields.workshopId,
	/** Empty: for everybody. */
	tableId: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.uuid())], 'notFound'), '')
});

/**
 * Shows what was hidden in the running phase: notes that were written alone, to one table or to all, or
 * the result of a vote. Notes of a phone that is asleep follow when it wakes.
 *
 * @throws Refusal `notAllowed`, `notFound` or `notInThisPhase`.
 */
export async function revealPhase(
	context: CommandContext,
	input: v.InferInput<typeof revealSchema>
): Promise<void> {
	const { workshopId, tableId } = parseInput(revealSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { row, running } = await runningPhase(tx, context, workshopId);
		const revealedAt = context.now;
		if (tableId)
			await tx
				.insert(phaseTable)
				.values({ phaseId: running.id, tableId, revealedAt })
				.onConflictDoUpdate({
					target: [phaseTable.phaseId, phaseTable.tableId],
					set: { revealedAt }
				});
		else await tx.update(phase).set({ revealedAt }).where(eq(phase.id, running.id));
		const place = { projectId: row.projectId, workshopId };
		if (running.settings.level === 'own') {
			await openFlows(tx, workshopId, 'table', running.anonymity === 'named', tableId || null);
			tell({ kind: 'notes.follow', ...place });
		}
		tell({ kind: 'workshop.changed', ...place });
	});
}
