import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { addLinks } from './addLinks';
import { linkTargets } from './linkTargets';
import { passageAt } from './passageAt';
import { selectionFields } from './passageFields';
import { requireMay } from '../requireMay';

/** More than this at once, and the place says nothing of each. */
const MAX_TARGETS = 20;

export const linkPassageSchema = v.object({
	...selectionFields,
	/** Of recommendations, and of elements. */
	targetIds: v.pipe(
		v.array(v.pipe(v.string(), v.uuid('unknownRecommendation'))),
		v.minLength(1, 'required'),
		v.maxLength(MAX_TARGETS, 'tooLong'),
		v.transform((ids) => [...new Set(ids)])
	)
});

/**
 * Marks a place in a source and says what it is about.
 *
 * @throws Refusal `notAllowed`, `cprLike`, `wrongPassage`, `required` or `unknownRecommendation`.
 */
export async function linkPassage(
	context: CommandContext,
	{ projectId, ...input }: v.InferInput<typeof linkPassageSchema> & { projectId: string }
): Promise<{ passageId: string }> {
	requireMay(context.actor, 'markPassages', projectId);
	const { targetIds, ...selection } = parseInput(linkPassageSchema, input);
	return transaction(context.db, async ({ tx, tell }) => {
		const { id } = await passageAt(tx, context, projectId, selection);
		const targets = await linkTargets(tx, projectId, targetIds, 'targetIds');
		await addLinks(tx, context, id, targets, { isOrigin: false });
		tell({ kind: 'passage.changed', projectId, passageId: id });
		return { passageId: id };
	});
}
