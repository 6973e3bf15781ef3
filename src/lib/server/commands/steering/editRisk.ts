import { and, eq } from 'drizzle-orm';
import type * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { risk } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { requireWorkstream } from './requireWorkstream';
import { editRiskSchema } from './riskSchema';

/**
 * Changes a risk, closes it, or opens it again. What it was at a meeting is in that meeting's frozen
 * report.
 *
 * @throws Refusal `notFound`, or `changedMeanwhile` where somebody else has changed it: theirs stands.
 */
export async function editRisk(
	{ actor, db, now }: CommandContext,
	input: v.InferInput<typeof editRiskSchema> & { projectId: string }
): Promise<void> {
	const { projectId } = input;
	requireMay(actor, 'keepSteering', projectId);
	const { riskId, version, isClosed, ...fields } = parseInput(editRiskSchema, input);
	await transaction(db, async ({ tx, tell }) => {
		const [found] = await tx
			.select({ version: risk.version, closedAt: risk.closedAt })
			.from(risk)
			.where(and(eq(risk.id, riskId), eq(risk.projectId, projectId)))
			.for('update');
		if (!found) throw new Refusal('notFound');
		if (found.version !== version) throw new Refusal('changedMeanwhile');
		if (fields.workstreamId) await requireWorkstream(tx, projectId, fields.workstreamId);
		const closedAt = isClosed ? (found.closedAt ?? now) : null;
		await tx
			.update(risk)
			.set({ ...fields, closedAt, updatedAt: now, version: version + 1 })
			.where(eq(risk.id, riskId));
		tell({ kind: 'steering.changed', projectId });
	});
}
