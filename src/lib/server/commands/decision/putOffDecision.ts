import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { decision } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { decisionFields } from './decisionFields';
import { lockDecision } from './lockDecision';

export const putOffDecisionSchema = v.object({
	projectId: decisionFields.projectId,
	decisionId: decisionFields.decisionId,
	version: decisionFields.version,
	/** `wanted`: it is to be decided here after all. */
	state: v.picklist(['wanted', 'postponed', 'withdrawn'], 'required')
});

/**
 * Leaves a decision to the next meeting, or asks for it no longer.
 *
 * @throws Refusal `decisionClosed` for what is decided or withdrawn, `changedMeanwhile`, `notAllowed`,
 *   `notFound` or `notAsMeetingStands`.
 */
export async function putOffDecision(
	context: CommandContext,
	input: v.InferInput<typeof putOffDecisionSchema>
): Promise<void> {
	const wanted = parseInput(putOffDecisionSchema, input);
	const { projectId, decisionId, version, state } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		const { meeting } = await lockDecision(tx, context, wanted, 'prepare');
		await tx
			.update(decision)
			.set({ state, version: version + 1 })
			.where(eq(decision.id, decisionId));
		if (meeting) tell({ kind: 'meeting.changed', projectId, meetingId: meeting.id });
		tell({ kind: 'decision.changed', projectId, decisionId });
	});
}
