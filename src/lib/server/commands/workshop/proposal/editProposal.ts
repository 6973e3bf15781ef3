import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { actionItem, commitment } from '$lib/server/db/schema';
import { fields } from '../../actionItemFields';
import { findWorkstream } from '../../actionItemLinks';
import { presentOwner } from '../../actionItemOwner';
import { addActionItemEntry } from '../../addActionItemEntry';
import { parseInput } from '../../parseInput';
import { replaceRecommendations } from '../../replaceActionItemLinks';
import { transaction } from '../../transaction';
import { unpark } from '../parking/unpark';
import { openProposal } from './openProposal';
import { ownerOf } from './ownerOf';
import { proposalFields } from './proposalFields';

export const editProposalSchema = v.object({
	actionItemId: fields.actionItemId,
	version: fields.version,
	...proposalFields
});

/**
 * Changes what a table has written; giving it another owner is the same. Whoever owns it then is asked
 * anew: nobody has promised what was changed afterwards.
 *
 * @throws Refusal see `openProposal`; `alreadyCommitted` where its owner has said yes; or what is wrong
 *   with a field.
 */
export async function editProposal(
	context: CommandContext,
	input: v.InferInput<typeof editProposalSchema>
): Promise<void> {
	const edit = parseInput(editProposalSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { item, answer } = await openProposal(tx, context, edit);
		const { projectId, workshopId } = item;
		if (item.status !== 'proposed')
			throw new Refusal('alreadyCommitted', { params: { number: item.number } });
		const owner = await ownerOf(tx, { projectId, workshopId }, edit);
		const { title, workstreamId } = edit;
		const dueOn = edit.dueOn || null;
		const changes = onlyChanged({
			title: [item.title, title],
			owner: [(await presentOwner(tx, item))?.name ?? null, owner.unitName],
			ownerContact: [item.ownerContact, owner.name],
			dueOn: [item.dueOn, dueOn],
			workstream: [
				await findWorkstream(tx, projectId, item.workstreamId),
				await findWorkstream(tx, projectId, workstreamId)
			],
			recommendations: await replaceRecommendations(tx, item, edit.recommendationIds)
		});
		const isSamePerson = answer.participantId === owner.participantId;
		if (Object.keys(changes).length === 0 && isSamePerson) return;
		await tx
			.update(actionItem)
			.set({
				...{ title, workstreamId, dueOn },
				ownerUnitId: owner.unitId,
				ownerContact: owner.name,
				version: item.version + 1
			})
			.where(eq(actionItem.id, item.id));
		await tx
			.update(commitment)
			.set({
				participantId: owner.participantId,
				ownerName: owner.name,
				answer: 'pending',
				answeredAt: null,
				answeredBy: null
			})
			.where(eq(commitment.id, answer.id));
		if (owner.unitId) await unpark(tx, item.id);
		await addActionItemEntry(tx, context, { actionItemId: item.id, kind: 'edited', changes });
		tell({ kind: 'actionItem.changed', projectId, actionItemId: item.id });
	});
}
