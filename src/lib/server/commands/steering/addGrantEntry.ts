import type * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { grantEntry } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { grantEntrySchema } from './grantSchema';
import { requireWorkstream } from './requireWorkstream';

/** Adds a line to the grant's account. A mistake is withdrawn and written anew, never changed. */
export async function addGrantEntry(
	{ actor, db, now }: CommandContext,
	input: v.InferInput<typeof grantEntrySchema> & { projectId: string }
): Promise<void> {
	const { projectId } = input;
	requireMay(actor, 'keepSteering', projectId);
	const { amount: amountOre, ...entry } = parseInput(grantEntrySchema, input);
	await transaction(db, async ({ tx, tell }) => {
		if (entry.workstreamId) await requireWorkstream(tx, projectId, entry.workstreamId);
		await tx
			.insert(grantEntry)
			.values({ ...entry, projectId, amountOre, createdBy: actor.userId, createdAt: now });
		tell({ kind: 'steering.changed', projectId });
	});
}
