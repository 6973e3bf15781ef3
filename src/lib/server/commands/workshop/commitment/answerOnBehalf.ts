import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { parseInput } from '../../parseInput';
import { transaction } from '../../transaction';
import { openProposal } from '../proposal/openProposal';
import { answerCommitmentSchema } from './answerCommitment';
import { writeAnswer } from './writeAnswer';

export const answerOnBehalfSchema = answerCommitmentSchema;

/**
 * Whoever runs the workshop writes down what an owner said aloud; the history says who wrote and for whom.
 *
 * @throws Refusal see `openProposal` and `writeAnswer`.
 */
export async function answerOnBehalf(
	context: CommandContext,
	input: v.InferInput<typeof answerOnBehalfSchema>
): Promise<void> {
	const said = parseInput(answerOnBehalfSchema, input);
	if (context.actor.kind !== 'user') throw new Refusal('notAllowed');
	await transaction(context.db, async ({ tx, tell }) => {
		const asked = await openProposal(tx, context, said);
		await writeAnswer(tx, context, asked, said, { onBehalf: true });
		const { projectId, id: actionItemId } = asked.item;
		tell({ kind: 'actionItem.changed', projectId, actionItemId });
	});
}
