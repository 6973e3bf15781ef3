import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { addLinks } from './addLinks';
import { insertElements } from './insertElements';
import { linkTargets } from './linkTargets';
import { passageAt } from './passageAt';
import { elementText, selectionFields } from './passageFields';
import { requireMay } from '../requireMay';

export const makeElementSchema = v.object({
	...selectionFields,
	recommendationId: v.pipe(v.string('required'), v.uuid('required')),
	text: elementText
});

/**
 * Makes an element of a recommendation of a passage; only this project sees it.
 *
 * @throws Refusal `notAllowed`, `cprLike`, `wrongPassage`, `required` or `unknownRecommendation`.
 */
export async function makeElement(
	context: CommandContext,
	{ projectId, ...input }: v.InferInput<typeof makeElementSchema> & { projectId: string }
): Promise<{ passageId: string }> {
	requireMay(context.actor, 'manageSources', projectId);
	const { recommendationId, text, ...selection } = parseInput(makeElementSchema, input);
	return transaction(context.db, async ({ tx, tell }) => {
		const { id: passageId, place } = await passageAt(tx, context, projectId, selection);
		await requireRecommendation();
		const { lineFrom, lineTo } = place;
		const element = { text, lineFrom, lineTo };
		const [elementId] = await insertElements(tx, projectId, recommendationId, [element]);
		const target = { recommendationId, elementId: elementId! };
		await addLinks(tx, context, passageId, [target], { isOrigin: true });
		tell({ kind: 'recommendation.made', projectId, recommendationId });
		return { passageId };

		async function requireRecommendation(): Promise<void> {
			const [target] = await linkTargets(tx, projectId, [recommendationId], 'recommendationId');
			if (target?.elementId !== null)
				throw new Refusal('unknownRecommendation', { field: 'recommendationId' });
		}
	});
}
