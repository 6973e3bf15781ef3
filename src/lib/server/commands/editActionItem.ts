import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { deadlineAfterEdit } from './actionItemDeadline';
import { fields } from './actionItemFields';
import { findWorkstream } from './actionItemLinks';
import { findOwner, ownerField, presentOwner } from './actionItemOwner';
import { addActionItemEntry } from './addActionItemEntry';
import { lockActionItem } from './lockActionItem';
import { parseInput } from './parseInput';
import { replaceContributors, replaceRecommendations } from './replaceActionItemLinks';
import { transaction } from './transaction';

export const editActionItemSchema = v.object({
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	version: fields.version,
	title: fields.title,
	description: fields.description,
	owner: fields.owner,
	ownerContact: fields.ownerContact,
	dueOn: fields.dueOn,
	workstreamId: fields.workstreamId,
	recommendationIds: fields.recommendationIds,
	contributorIds: fields.contributorIds,
	/** Why, for whoever reads the history: asked for nowhere, useful where a deadline moves. */
	remark: fields.remark,
	onBehalfOf: fields.onBehalfOf
});

export type EditActionItemInput = v.InferInput<typeof editActionItemSchema>;
type Edit = v.InferOutput<typeof editActionItemSchema>;
type Item = typeof actionItem.$inferSelect;

/**
 * Changes what was agreed. The first promised day stays, and a deadline that moves to a later day
 * is counted. An edit that changes nothing leaves no trace.
 *
 * @throws Refusal changedMeanwhile where the item is no longer as the form showed it; or the code
 *   and field of what is missing or unknown.
 */
export async function editActionItem(
	context: CommandContext,
	input: EditActionItemInput
): Promise<void> {
	if (!can(context.actor, 'updateActionItem', { kind: 'project', projectId: input.projectId }))
		throw new Refusal('notAllowed');
	const edit = parseInput(editActionItemSchema, input);
	const { projectId, actionItemId } = edit;
	await transaction(context.db, async ({ tx, tell }) => {
		const item = await lockActionItem(tx, edit);
		refuseUnfinished(item, edit);
		const { columns, changes } = await whatChanges(tx, item, edit);
		if (Object.keys(changes).length === 0) return;
		await tx
			.update(actionItem)
			.set({ ...columns, version: item.version + 1 })
			.where(eq(actionItem.id, actionItemId));
		await addActionItemEntry(tx, context, {
			actionItemId,
			kind: 'edited',
			changes,
			remark: edit.remark,
			onBehalfOf: edit.onBehalfOf
		});
		tell({ kind: 'actionItem.changed', projectId, actionItemId });
	});
}

/** Only what is still a proposal, or has been dropped, may lack an owner or a deadline. */
function refuseUnfinished({ status }: Item, { owner, dueOn }: Edit): void {
	if (status === 'proposed' || status === 'dropped') return;
	if (!owner) throw new Refusal('ownerMissing', { field: 'owner' });
	if (!dueOn) throw new Refusal('deadlineMissing', { field: 'dueOn' });
}

async function whatChanges(tx: Queryable, item: Item, edit: Edit) {
	const { projectId, title, description, ownerContact, workstreamId } = edit;
	const before = await presentOwner(tx, item);
	// Whoever owns it may have left the project: the rest can be mended all the same.
	const isSame = edit.owner === ownerField(before);
	const owner = isSame ? before : await findOwner(tx, projectId, edit.owner);
	const deadline = deadlineAfterEdit(item, edit.dueOn || null);
	const changes = onlyChanged({
		title: [item.title, title],
		description: [item.description, description],
		owner: [before?.name ?? null, owner?.name ?? null],
		ownerContact: [item.ownerContact, ownerContact],
		dueOn: [item.dueOn, deadline.dueOn],
		workstream: [
			await findWorkstream(tx, projectId, item.workstreamId),
			await findWorkstream(tx, projectId, workstreamId)
		],
		recommendations: await replaceRecommendations(tx, item, edit.recommendationIds),
		contributors: await replaceContributors(tx, item, edit.contributorIds)
	});
	const columns = {
		title,
		description,
		ownerUnitId: owner?.unitId ?? null,
		ownerUserId: owner?.userId ?? null,
		ownerContact,
		workstreamId,
		...deadline
	};
	return { columns, changes };
}
