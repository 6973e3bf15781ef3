import { asc, desc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { linkPurposes } from '$lib/domain/linkPurpose';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemRecommendation, recommendation } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { fields } from '../actionItemFields';
import { addActionItemEntry } from '../addActionItemEntry';
import { lockActionItem } from '../lockActionItem';
import { parseInput } from '../parseInput';
import { replaceRecommendations } from '../replaceActionItemLinks';
import { transaction } from '../transaction';

export const linkRecommendationSchema = v.object({
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	version: fields.version,
	recommendationId: v.pipe(v.string('unknownRecommendation'), v.uuid('unknownRecommendation')),
	purpose: v.picklist(linkPurposes, 'required')
});

/**
 * Ties an action to one more recommendation. As its main purpose, it takes the place of the one that
 * was, which the action then contributes to. The first an action is tied to is what it exists for.
 *
 * @throws Refusal changedMeanwhile where the action is no longer as the form showed it.
 */
export async function linkRecommendation(
	context: CommandContext,
	input: v.InferInput<typeof linkRecommendationSchema>
): Promise<void> {
	if (!can(context.actor, 'updateActionItem', { kind: 'project', projectId: input.projectId }))
		throw new Refusal('notAllowed');
	const link = parseInput(linkRecommendationSchema, input);
	const { projectId, actionItemId } = link;
	await transaction(context.db, async ({ tx, tell }) => {
		const item = await lockActionItem(tx, link);
		const standing = await linkedIds(tx, actionItemId);
		const others = standing.filter((id) => id !== link.recommendationId);
		const [main, ...rest] = others;
		const ids =
			link.purpose === 'mainPurpose' || main === undefined
				? [link.recommendationId, ...others]
				: [main, ...rest, link.recommendationId];
		const changes = onlyChanged({ recommendations: await replaceRecommendations(tx, item, ids) });
		if (Object.keys(changes).length === 0) return;
		await tx
			.update(actionItem)
			.set({ version: item.version + 1 })
			.where(eq(actionItem.id, actionItemId));
		await addActionItemEntry(tx, context, { actionItemId, kind: 'edited', changes });
		tell({ kind: 'actionItem.changed', projectId, actionItemId });
	});
}

/** What it exists for comes first. */
async function linkedIds(tx: Queryable, actionItemId: string): Promise<string[]> {
	const links = actionItemRecommendation;
	const rows = await tx
		.select({ id: links.recommendationId })
		.from(links)
		.innerJoin(recommendation, eq(recommendation.id, links.recommendationId))
		.where(eq(links.actionItemId, actionItemId))
		.orderBy(desc(links.purpose), asc(recommendation.code));
	return rows.map(({ id }) => id);
}
