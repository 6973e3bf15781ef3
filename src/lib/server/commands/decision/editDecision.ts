import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { decision } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { decisionFields, proposalFields } from './decisionFields';
import { lockDecision } from './lockDecision';
import { optionsOf } from './optionsOf';
import { replaceOptions } from './replaceOptions';
import { requireReplaced } from './requireReplaced';

export const editDecisionSchema = v.object({
	projectId: decisionFields.projectId,
	decisionId: decisionFields.decisionId,
	version: decisionFields.version,
	...proposalFields
});

/**
 * Changes what is proposed, until it is decided.
 *
 * @throws Refusal `changedMeanwhile` where it is no longer as the form showed it, `decisionClosed`,
 *   `notAllowed`, `notFound`, `notAsMeetingStands`, `twoOptionsNeeded`, or what is wrong with a field.
 */
export async function editDecision(
	context: CommandContext,
	input: v.InferInput<typeof editDecisionSchema>
): Promise<void> {
	const wanted = parseInput(editDecisionSchema, input);
	const { projectId, decisionId, version, title, background, proposal, neededBy } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		const { meeting } = await lockDecision(tx, context, wanted, 'prepare');
		const isSteering = meeting === null || meeting.groupId === null;
		const options = optionsOf(wanted, { isSteering });
		await requireReplaced(tx, wanted, decisionId);
		await tx
			.update(decision)
			.set({
				...{ title, background, proposal },
				neededBy: neededBy || null,
				replacesId: wanted.replacesId || null,
				version: version + 1
			})
			.where(eq(decision.id, decisionId));
		await replaceOptions(tx, decisionId, options);
		tell({ kind: 'decision.changed', projectId, decisionId });
	});
}
