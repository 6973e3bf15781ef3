import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { fields } from '../../actionItemFields';
import { parseInput } from '../../parseInput';
import { transaction } from '../../transaction';
import { lockProposal } from '../proposal/openProposal';
import { answerFields } from './answerFields';
import { answering } from './answering';
import { writeAnswer } from './writeAnswer';

export const answerCommitmentSchema = v.object({
	actionItemId: fields.actionItemId,
	...answerFields
});

/**
 * An owner in the room answers for what was written for them, on their own device. What still waits
 * when the workshop is over they may answer for some time after; see `answerableUntil`.
 *
 * @throws Refusal `notAllowed` for what is somebody else's, `notInThisPhase`, `tooLateToAnswer`,
 *   `changedMeanwhile`, or see `writeAnswer`.
 */
export async function answerCommitment(
	context: CommandContext,
	input: v.InferInput<typeof answerCommitmentSchema>
): Promise<void> {
	const said = parseInput(answerCommitmentSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { participantId, place, isAfterwards } = await answering(tx, context);
		const asked = await lockProposal(tx, said);
		if (asked.answer.participantId !== participantId) throw new Refusal('notAllowed');
		// What was said in the room stands as the room heard it.
		if (isAfterwards && asked.answer.answer !== 'pending') throw new Refusal('tooLateToAnswer');
		await writeAnswer(tx, context, asked, said);
		tell({ kind: 'actionItem.changed', projectId: place.projectId, actionItemId: asked.item.id });
	});
}
