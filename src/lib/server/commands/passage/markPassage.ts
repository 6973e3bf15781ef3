import type { CommandContext } from '$lib/server/context';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { passageAt } from './passageAt';
import { selectionSchema, type Selection } from './passageFields';
import { requireMay } from '../requireMay';

/**
 * Marks a place in a source, for everybody who reads it. A place that is marked already is marked once.
 *
 * @throws Refusal `notAllowed`, `cprLike` or `wrongPassage`.
 */
export async function markPassage(
	context: CommandContext,
	{ projectId, ...input }: Selection & { projectId: string }
): Promise<{ passageId: string }> {
	requireMay(context.actor, 'markPassages', projectId);
	const selection = parseInput(selectionSchema, input);
	return transaction(context.db, async ({ tx, tell }) => {
		const { id } = await passageAt(tx, context, projectId, selection);
		tell({ kind: 'passage.changed', projectId, passageId: id });
		return { passageId: id };
	});
}
