import { and, asc, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, suggestionRefusal } from '$lib/server/db/schema';
import { fields } from '../actionItemFields';
import { findRecommendationCodes } from '../actionItemLinks';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';

const optionalId = v.optional(
	v.union([v.literal(''), v.pipe(v.string(), v.uuid())], 'notFound'),
	''
);

/** One of the last two is given: what the action does not answer, or is not the same as. */
export const refuseSuggestionSchema = v.object({
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	recommendationId: optionalId,
	otherActionItemId: optionalId
});

/** Says no to a suggestion: it is not made again. Saying it twice is saying it once. */
export async function refuseSuggestion(
	{ actor, db, now }: CommandContext,
	input: v.InferInput<typeof refuseSuggestionSchema>
): Promise<void> {
	const { projectId } = input;
	requireMay(actor, 'updateActionItem', projectId);
	const { actionItemId, recommendationId, otherActionItemId } = parseInput(
		refuseSuggestionSchema,
		input
	);
	const isOne = (recommendationId === '') !== (otherActionItemId === '');
	if (!isOne || actionItemId === otherActionItemId) throw new Refusal('notFound');
	await transaction(db, async ({ tx, tell }) => {
		const ids = [actionItemId, ...(otherActionItemId ? [otherActionItemId] : [])];
		const [first, second] = await inOrder(tx, projectId, ids);
		if (recommendationId) await findRecommendationCodes(tx, projectId, [recommendationId]);
		await tx
			.insert(suggestionRefusal)
			.values({
				actionItemId: first ?? actionItemId,
				recommendationId: recommendationId || null,
				otherActionItemId: second ?? null,
				refusedBy: actor.userId,
				createdAt: now
			})
			.onConflictDoNothing();
		tell({ kind: 'actionItem.changed', projectId, actionItemId });
	});
}

/**
 * The lower number first, so that a pair is the same whichever way it is given.
 * @throws Refusal notFound unless all are the project's.
 */
async function inOrder(
	tx: Queryable,
	projectId: string,
	ids: readonly string[]
): Promise<string[]> {
	const rows = await tx
		.select({ id: actionItem.id })
		.from(actionItem)
		.where(and(eq(actionItem.projectId, projectId), inArray(actionItem.id, [...ids])))
		.orderBy(asc(actionItem.number));
	if (rows.length !== ids.length) throw new Refusal('notFound');
	return rows.map(({ id }) => id);
}
