import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { actionStatuses } from '$lib/domain/actionStatus';
import { parseIsoDay } from '$lib/domain/calendarDay';
import { checkTransition } from '$lib/domain/checkTransition';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { actionItem } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { fields } from './actionItemFields';
import { findUnitName } from './actionItemOwner';
import { addActionItemEntry } from './addActionItemEntry';
import { lockActionItem } from './lockActionItem';
import { parseInput } from './parseInput';
import { transaction } from './transaction';

export const changeActionStatusSchema = v.object({
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	version: fields.version,
	/** Staying where it is counts as an update: somebody has said that nothing has changed. */
	status: v.picklist(actionStatuses, 'transitionNotAllowed'),
	remark: fields.remark,
	/** Looked at only for an item that goes into operation. */
	operationsOwner: fields.operationsOwner,
	followUpOn: fields.followUpOn,
	onBehalfOf: fields.onBehalfOf
});

export type ChangeActionStatusInput = v.InferInput<typeof changeActionStatusSchema>;

/**
 * Moves an item along its life, or confirms where it is, with what the rules ask for.
 *
 * @throws Refusal changedMeanwhile where the item is no longer as the form showed it; or the code
 *   and field of what the rules of the status ask for.
 */
export async function changeActionStatus(
	context: CommandContext,
	input: ChangeActionStatusInput
): Promise<void> {
	if (!can(context.actor, 'updateActionItem', { kind: 'project', projectId: input.projectId }))
		throw new Refusal('notAllowed');
	const update = parseInput(changeActionStatusSchema, input);
	const { projectId, actionItemId, status, remark } = update;
	await transaction(context.db, async ({ tx, tell }) => {
		const item = await lockActionItem(tx, update);
		const inOperation = status === 'inOperation';
		const operationsOwnerUnitId = inOperation
			? update.operationsOwner || null
			: item.operationsOwnerUnitId;
		const followUpOn = inOperation ? update.followUpOn || null : item.followUpOn;
		const [problem] = checkTransition(item.status, status, {
			hasOwner: Boolean(item.ownerUnitId ?? item.ownerUserId),
			dueOn: parseIsoDay(item.dueOn ?? ''),
			remark,
			hasOperationsOwner: operationsOwnerUnitId !== null,
			followUpOn: parseIsoDay(followUpOn ?? '')
		});
		if (problem) throw new Refusal(problem.code, { field: problem.field });

		const nameOf = (id: string | null) =>
			id ? findUnitName(tx, projectId, id, 'operationsOwner') : null;
		const changes = onlyChanged({
			status: [item.status, status],
			operationsOwner: [
				await nameOf(item.operationsOwnerUnitId),
				await nameOf(operationsOwnerUnitId)
			],
			followUpOn: [item.followUpOn, followUpOn]
		});
		await tx
			.update(actionItem)
			.set({
				status,
				operationsOwnerUnitId,
				followUpOn,
				statusAt: context.now,
				version: item.version + 1
			})
			.where(eq(actionItem.id, actionItemId));
		await addActionItemEntry(tx, context, {
			actionItemId,
			kind: 'statusChanged',
			changes,
			remark,
			onBehalfOf: update.onBehalfOf
		});
		tell({ kind: 'actionItem.changed', projectId, actionItemId });
	});
}
