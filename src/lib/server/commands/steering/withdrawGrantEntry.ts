import { and, eq, isNull } from 'drizzle-orm';
import type * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { grantEntry } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { withdrawSchema } from './grantSchema';

/**
 * Takes a line of the account out of the sums. It stays to be read, with the day it was withdrawn.
 *
 * @throws Refusal `changedMeanwhile` where it is withdrawn already, or is not of this project.
 */
export async function withdrawGrantEntry(
	{ actor, db, now }: CommandContext,
	input: v.InferInput<typeof withdrawSchema> & { projectId: string }
): Promise<void> {
	const { projectId } = input;
	requireMay(actor, 'keepSteering', projectId);
	const { entryId } = parseInput(withdrawSchema, input);
	await transaction(db, async ({ tx, tell }) => {
		const withdrawn = await tx
			.update(grantEntry)
			.set({ withdrawnAt: now })
			.where(
				and(
					eq(grantEntry.id, entryId),
					eq(grantEntry.projectId, projectId),
					isNull(grantEntry.withdrawnAt)
				)
			)
			.returning({ id: grantEntry.id });
		if (withdrawn.length === 0) throw new Refusal('changedMeanwhile');
		tell({ kind: 'steering.changed', projectId });
	});
}
