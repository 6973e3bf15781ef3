import { onlyChanged } from '$lib/domain/actionItemChanges';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, commitment } from '$lib/server/db/schema';
import { findWorkstream } from '../../actionItemLinks';
import { addActionItemEntry } from '../../addActionItemEntry';
import { nextActionNumber } from '../../nextActionNumber';
import { replaceRecommendations } from '../../replaceActionItemLinks';
import { ownerOf } from './ownerOf';
import type { Proposal } from './proposalFields';

/** Where something is proposed. */
export interface ProposedAt {
	projectId: string;
	workshopId: string;
	/** The table that writes it; null: none. */
	tableId: string | null;
}

/**
 * Writes a proposal down, with who is asked to answer it. It has a number from the first moment, because
 * people speak of it by that.
 *
 * @returns Its id.
 */
export async function insertProposal(
	tx: Queryable,
	context: CommandContext,
	at: ProposedAt,
	proposal: Proposal
): Promise<string> {
	const { projectId, workshopId, tableId } = at;
	const { title, workstreamId } = proposal;
	const owner = await ownerOf(tx, at, proposal);
	const workstream = await findWorkstream(tx, projectId, workstreamId);
	const dueOn = proposal.dueOn || null;
	const [item] = await tx
		.insert(actionItem)
		.values({
			...{ projectId, workshopId, tableId, title, workstreamId, dueOn },
			number: await nextActionNumber(tx, projectId),
			status: 'proposed',
			ownerUnitId: owner.unitId,
			ownerContact: owner.name,
			createdBy: context.actor.kind === 'user' ? context.actor.userId : null,
			createdAt: context.now,
			statusAt: context.now
		})
		.returning({ id: actionItem.id });
	if (!item) throw new Error('the proposal was not stored');
	const { id: actionItemId } = item;
	const recommendations = await replaceRecommendations(
		tx,
		{ id: actionItemId, projectId },
		proposal.recommendationIds
	);
	await tx.insert(commitment).values({
		workshopId,
		actionItemId,
		participantId: owner.participantId,
		ownerName: owner.name,
		createdAt: context.now
	});
	await addActionItemEntry(tx, context, {
		actionItemId,
		kind: 'committed',
		changes: onlyChanged({
			status: [null, 'proposed'],
			title: [null, title],
			owner: [null, owner.unitName],
			ownerContact: ['', owner.name],
			dueOn: [null, dueOn],
			workstream: [null, workstream],
			recommendations
		})
	});
	return actionItemId;
}
