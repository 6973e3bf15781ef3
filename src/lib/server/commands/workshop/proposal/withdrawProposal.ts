import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { actionItem } from '$lib/server/db/schema';
import { fields } from '../../actionItemFields';
import { addActionItemEntry } from '../../addActionItemEntry';
import { parseInput } from '../../parseInput';
import { transaction } from '../../transaction';
import { unpark } from '../parking/unpark';
import { openProposal } from './openProposal';

export const withdrawProposalSchema = v.object({
	actionItemId: fields.actionItemId,
	version: fields.version,
	/** Why: somebody will ask. */
	remark: v.pipe(fields.remark, v.nonEmpty('remarkRequired'))
});

/**
 * Drops what a table has written; it stays in the records, with its number and the reason.
 *
 * @throws Refusal see `openProposal`; `remarkRequired`; `alreadyCommitted` where its owner has said yes.
 */
export async function withdrawProposal(
	context: CommandContext,
	input: v.InferInput<typeof withdrawProposalSchema>
): Promise<void> {
	const asked = parseInput(withdrawProposalSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { item } = await openProposal(tx, context, asked);
		if (item.status !== 'proposed')
			throw new Refusal('alreadyCommitted', { params: { number: item.number } });
		await tx
			.update(actionItem)
			.set({ status: 'dropped', statusAt: context.now, version: item.version + 1 })
			.where(eq(actionItem.id, item.id));
		await unpark(tx, item.id);
		await addActionItemEntry(tx, context, {
			actionItemId: item.id,
			kind: 'statusChanged',
			changes: { status: ['proposed', 'dropped'] },
			remark: asked.remark
		});
		tell({ kind: 'actionItem.changed', projectId: item.projectId, actionItemId: item.id });
	});
}
