import * as v from 'valibot';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { contributorAnswers } from '$lib/domain/contributorAnswer';
import { mergeFields } from '$lib/domain/mergeFields';
import type { CommandContext } from '$lib/server/context';
import { actionItemContributor } from '$lib/server/db/schema';
import { withItem } from '../actionDetails/withItem';
import { emailAddress } from '../agreement/emailAddress';
import { formBegan } from '../agreement/formBegan';
import { parseInput } from '../parseInput';
import { words } from '../words';
import { contributionFields } from './contributionFields';
import { contributorIs, contributorOf } from './contributorOf';

export const noteContributionSchema = v.object({
	...contributionFields,
	contactName: v.optional(words(100), ''),
	contactEmail: emailAddress,
	answer: v.picklist(contributorAnswers, 'required'),
	/** Who said so, where it was not the contact. */
	answeredBy: v.optional(words(100), ''),
	/** As the form was opened with: the unit may have answered by itself meanwhile. */
	was: formBegan
});

/**
 * Writes down whom to ask at a contributing unit, and what the unit has answered. A unit that has
 * answered needs its link no more.
 *
 * @throws Refusal `unknownUnit` for a unit that does not contribute; FieldRefusals `changedMeanwhile`.
 */
export async function noteContribution(
	context: CommandContext,
	input: v.InferInput<typeof noteContributionSchema>
): Promise<void> {
	const { was = {}, ...asked } = parseInput(noteContributionSchema, input);
	const { actionItemId, unitId, projectId, ...typed } = asked;
	await withItem(context, { projectId, actionItemId }, async (tx) => {
		const before = await contributorOf(tx, actionItemId, unitId);
		const { contactName, contactEmail, answer, answeredBy } = before;
		const now = { contactName, contactEmail, answer, answeredBy };
		const said = { ...now, ...mergeFields(now, typed, was) };
		const isNew = said.answer !== answer;
		const speaker = said.answer === 'asked' ? '' : said.answeredBy || said.contactName;
		await tx
			.update(actionItemContributor)
			.set({
				...said,
				answeredBy: speaker,
				...(isNew && { answeredAt: said.answer === 'asked' ? null : context.now }),
				...(said.answer !== 'asked' && { linkHash: null })
			})
			.where(contributorIs(actionItemId, unitId));
		const unit = before.unitName;
		const changes = onlyChanged({
			contributorContact: [
				{ unit, name: contactName },
				{ unit, name: said.contactName }
			],
			contributorAnswer: [
				{ unit, answer },
				{ unit, answer: said.answer }
			]
		});
		if (Object.keys(changes).length === 0) return null;
		return { changes, ...(isNew && { onBehalfOf: speaker }) };
	});
}
