import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { parseInput } from '../../parseInput';
import { transaction } from '../../transaction';
import { lockProposal } from '../proposal/openProposal';
import { answerFields } from './answerFields';
import { commitmentByLink, type CommitmentLink } from './commitmentByLink';
import { writeAnswer } from './writeAnswer';

export const answerByLinkSchema = v.object(answerFields);

/**
 * An owner answers by the link they were sent, whoever they are: the link is the whole right, and it is
 * good for one answer.
 *
 * @throws Refusal see `commitmentByLink` and `writeAnswer`; `changedMeanwhile`.
 */
export async function answerByLink(
	context: CommandContext,
	link: CommitmentLink,
	input: v.InferInput<typeof answerByLinkSchema>
): Promise<void> {
	const said = parseInput(answerByLinkSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { actionItemId } = await commitmentByLink(tx, link, context.now);
		const asked = await lockProposal(tx, { actionItemId, version: said.version });
		// Asked again under the lock: of two answers by one link, the second finds it spent.
		await commitmentByLink(tx, link, context.now);
		await writeAnswer(tx, context, asked, said, { byLink: true });
		tell({ kind: 'actionItem.changed', projectId: asked.item.projectId, actionItemId });
	});
}
