import { and, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { actionItem, suggestionRefusal } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { fields } from '../actionItemFields';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';

export const takeBackRefusalSchema = v.object({
	projectId: fields.projectId,
	refusalId: v.pipe(v.string('notFound'), v.uuid('notFound'))
});

/** What somebody said no to may be suggested again. Nothing happens where it is taken back already. */
export async function takeBackRefusal(
	{ actor, db }: CommandContext,
	input: v.InferInput<typeof takeBackRefusalSchema>
): Promise<void> {
	if (!can(actor, 'updateActionItem', { kind: 'project', projectId: input.projectId }))
		throw new Refusal('notAllowed');
	const { projectId, refusalId } = parseInput(takeBackRefusalSchema, input);
	await transaction(db, async ({ tx, tell }) => {
		const own = tx
			.select({ id: actionItem.id })
			.from(actionItem)
			.where(eq(actionItem.projectId, projectId));
		const [gone] = await tx
			.delete(suggestionRefusal)
			.where(and(eq(suggestionRefusal.id, refusalId), inArray(suggestionRefusal.actionItemId, own)))
			.returning({ actionItemId: suggestionRefusal.actionItemId });
		if (gone) tell({ kind: 'actionItem.changed', projectId, actionItemId: gone.actionItemId });
	});
}
