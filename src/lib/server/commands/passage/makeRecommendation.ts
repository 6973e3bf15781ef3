import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { insertOwn } from './insertOwn';
import { passageAt } from './passageAt';
import { ownFields, selectionFields } from './passageFields';
import { requireMay } from '../requireMay';

export const makeRecommendationSchema = v.object({ ...selectionFields, ...ownFields });

/**
 * Makes a recommendation of a passage, with a code of the project's own.
 *
 * @throws Refusal `notAllowed`, `cprLike`, `wrongPassage`, `required` or `tooLong`.
 */
export async function makeRecommendation(
	context: CommandContext,
	{ projectId, ...input }: v.InferInput<typeof makeRecommendationSchema> & { projectId: string }
): Promise<{ passageId: string; code: string }> {
	requireMay(context.actor, 'manageSources', projectId);
	const { title, summary, kind, ...selection } = parseInput(makeRecommendationSchema, input);
	return transaction(context.db, async ({ tx, tell }) => {
		const passage = await passageAt(tx, context, projectId, selection);
		const own = { title, summary, kind, number: null, lineTo: passage.place.lineTo };
		const { id, code } = await insertOwn(tx, context, projectId, passage, own);
		tell({ kind: 'recommendation.made', projectId, recommendationId: id });
		return { passageId: passage.id, code };
	});
}
