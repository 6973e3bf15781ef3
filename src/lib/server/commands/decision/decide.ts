import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { today } from '$lib/domain/copenhagen';
import type { CommandContext } from '$lib/server/context';
import { decision } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { decisionFields } from './decisionFields';
import { lockDecision } from './lockDecision';

export const decideSchema = v.object({
	projectId: decisionFields.projectId,
	decisionId: decisionFields.decisionId,
	version: decisionFields.version,
	outcome: decisionFields.outcome,
	reason: decisionFields.reason,
	decidedOn: decisionFields.decidedOn
});

/**
 * Writes down what was decided and why. From then on the row never changes; a later decision may take
 * its place.
 *
 * @throws Refusal `decisionClosed` for what is decided already, `changedMeanwhile` where it was proposed
 *   otherwise meanwhile, `notAllowed`, `notFound`, `notAsMeetingStands` while its meeting does not run,
 *   or what is wrong with a field.
 */
export async function decide(
	context: CommandContext,
	input: v.InferInput<typeof decideSchema>
): Promise<void> {
	const wanted = parseInput(decideSchema, input);
	const { projectId, decisionId, version, outcome, reason } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		const { meeting } = await lockDecision(tx, context, wanted, 'record');
		const decidedOn = wanted.decidedOn || today(meeting?.startsAt ?? context.now);
		await tx
			.update(decision)
			.set({ state: 'decided', outcome, reason, decidedOn, version: version + 1 })
			.where(eq(decision.id, decisionId));
		if (meeting) tell({ kind: 'meeting.changed', projectId, meetingId: meeting.id });
		tell({ kind: 'decision.changed', projectId, decisionId });
	});
}
