import * as v from 'valibot';
import { contributorAnswers } from '$lib/domain/contributorAnswer';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { actionItemContributor } from '$lib/server/db/schema';
import { addActionItemEntry } from '../addActionItemEntry';
import { lockActionItem } from '../lockActionItem';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { words } from '../words';
import { contributionByLink, type ContributionLink } from './contributionByLink';
import { contributorIs } from './contributorOf';

const given = contributorAnswers.filter((answer) => answer !== 'asked');

export const answerContributionSchema = v.object({
	answer: v.picklist(given, 'required'),
	/** Who answers for the unit. */
	answeredBy: v.pipe(words(100), v.nonEmpty('required')),
	/** Why not, or what they will do. */
	reason: v.optional(words(500), '')
});

/**
 * A contributing unit answers by the link it was sent, whoever it is: the link is the whole right, and
 * it is good for one answer.
 *
 * @throws Refusal see `contributionByLink`; `reasonRequired` for a no without one.
 */
export async function answerContribution(
	context: CommandContext,
	link: ContributionLink,
	input: v.InferInput<typeof answerContributionSchema>
): Promise<void> {
	const { answer, answeredBy, reason } = parseInput(answerContributionSchema, input);
	if (answer === 'declined' && !reason) throw new Refusal('reasonRequired', { field: 'reason' });
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await contributionByLink(tx, link, context.now);
		const { actionItemId, unitId } = link;
		await lockActionItem(tx, { projectId, actionItemId });
		// Asked again under the lock: of two answers by one link, the second finds it spent.
		const { contributor, unitName: unit } = await contributionByLink(tx, link, context.now);
		await tx
			.update(actionItemContributor)
			.set({ answer, answeredBy, answeredAt: context.now, linkHash: null })
			.where(contributorIs(actionItemId, unitId));
		await addActionItemEntry(tx, context, {
			actionItemId,
			kind: 'edited',
			changes: {
				contributorAnswer: [
					{ unit, answer: contributor.answer },
					{ unit, answer }
				]
			},
			remark: reason,
			actorName: answeredBy
		});
		tell({ kind: 'actionItem.changed', projectId, actionItemId });
	});
}
