import type * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { risk } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { requireWorkstream } from './requireWorkstream';
import { addRiskSchema } from './riskSchema';

/** Writes down what may go wrong, and what is done about it. */
export async function addRisk(
	{ actor, db, now }: CommandContext,
	input: v.InferInput<typeof addRiskSchema> & { projectId: string }
): Promise<void> {
	const { projectId } = input;
	requireMay(actor, 'keepSteering', projectId);
	const fields = parseInput(addRiskSchema, input);
	await transaction(db, async ({ tx, tell }) => {
		if (fields.workstreamId) await requireWorkstream(tx, projectId, fields.workstreamId);
		await tx.insert(risk).values({ ...fields, projectId, createdAt: now, updatedAt: now });
		tell({ kind: 'steering.changed', projectId });
	});
}
