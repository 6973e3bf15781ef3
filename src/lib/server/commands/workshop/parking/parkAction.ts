import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { parkedItem } from '$lib/server/db/schema';
import { fields } from '../../actionItemFields';
import { parseInput } from '../../parseInput';
import { transaction } from '../../transaction';
import { openProposal } from '../proposal/openProposal';

export const parkActionSchema = v.object({
	actionItemId: fields.actionItemId,
	version: fields.version
});

/**
 * Gives an action that nobody takes on a place in parking. Parked twice it is parked once.
 *
 * @throws Refusal see `openProposal`; `alreadyCommitted` where its owner has said yes.
 */
export async function parkAction(
	context: CommandContext,
	input: v.InferInput<typeof parkActionSchema>
): Promise<void> {
	const asked = parseInput(parkActionSchema, input);
	if (context.actor.kind !== 'user') throw new Refusal('notAllowed');
	await transaction(context.db, async ({ tx, tell }) => {
		const { item } = await openProposal(tx, context, asked);
		if (item.status !== 'proposed')
			throw new Refusal('alreadyCommitted', { params: { number: item.number } });
		const { workshopId, title: text, id: actionItemId } = item;
		await tx
			.insert(parkedItem)
			.values({ workshopId, text, actionItemId, createdAt: context.now })
			.onConflictDoNothing();
		tell({ kind: 'actionItem.changed', projectId: item.projectId, actionItemId });
	});
}
