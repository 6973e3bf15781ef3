import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { actionStatuses, isClosed } from '$lib/domain/actionStatus';
import { parseIsoDay } from '$lib/domain/calendarDay';
import { checkTransition } from '$lib/domain/checkTransition';
import { mergeFields } from '$lib/domain/mergeFields';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { actionItem } from '$lib/server/db/schema';
import { fields } from './actionItemFields';
import { findUnitName } from './actionItemOwner';
import { addActionItemEntry } from './addActionItemEntry';
import { formBegan } from './agreement/formBegan';
import { lockActionItem } from './lockActionItem';
import { queueStatusCopy } from './mail/queueStatusCopy';
import { parseInput } from './parseInput';
import { requireMay } from './requireMay';
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
	/** By the owner's word the deadline is in danger; absent: as it was said last. */
	isAtRisk: v.optional(
		v.union(
			[
				v.boolean(),
				v.pipe(
					v.picklist(['yes', 'no']),
					v.transform((typed) => typed === 'yes')
				)
			],
			'required'
		)
	),
	/** As the form was opened with: others may then have changed something else meanwhile. */
	was: formBegan,
	onBehalfOf: fields.onBehalfOf
});

type Update = v.InferOutput<typeof changeActionStatusSchema>;
export type ChangeActionStatusInput = v.InferInput<typeof changeActionStatusSchema>;

/**
 * Moves an item along its life, or confirms where it is, with what the rules ask for. Whoever it was
 * done for gets a copy by mail.
 *
 * @throws Refusal changedMeanwhile where the item is no longer as the form showed it; or the code
 *   and field of what the rules of the status ask for.
 */
export async function changeActionStatus(
	context: CommandContext,
	input: ChangeActionStatusInput
): Promise<void> {
	const { actor } = context;
	requireMay(actor, 'updateActionItem', input.projectId);
	const update = parseInput(changeActionStatusSchema, input);
	const { projectId, actionItemId, remark, was } = update;
	const asked = { projectId, actionItemId, ...(was ? {} : { version: update.version }) };
	await transaction(context.db, async ({ tx, tell }) => {
		const item = await lockActionItem(tx, asked);
		const { status, operationsOwner, followUpOn, isAtRisk } = statusAfter(item, update);
		const [problem] = checkTransition(item.status, status, {
			hasOwner: Boolean(item.ownerUnitId ?? item.ownerUserId),
			dueOn: parseIsoDay(item.dueOn ?? ''),
			remark,
			hasOperationsOwner: operationsOwner !== '',
			followUpOn: parseIsoDay(followUpOn)
		});
		if (problem) throw new Refusal(problem.code, { field: problem.field });

		const nameOf = (id: string | null) =>
			id ? findUnitName(tx, projectId, id, 'operationsOwner') : null;
		const changes = onlyChanged({
			status: [item.status, status],
			operationsOwner: [await nameOf(item.operationsOwnerUnitId), await nameOf(operationsOwner)],
			followUpOn: [item.followUpOn, followUpOn || null],
			isAtRisk: [item.isAtRisk, isAtRisk],
			// What is finished or dropped is what it is, whatever was said on the way.
			...(isClosed(status) && { lightOverride: [item.lightOverride, null] })
		});
		await tx
			.update(actionItem)
			.set({
				status,
				operationsOwnerUnitId: operationsOwner || null,
				followUpOn: followUpOn || null,
				isAtRisk,
				...(isClosed(status) && { lightOverride: null, lightOverrideReason: '' }),
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
		if (update.onBehalfOf && item.ownerUserId !== actor.userId)
			await queueStatusCopy(tx, {
				...{ actionItemId, version: item.version + 1, remark },
				...{ by: actor.name, now: context.now }
			});
		tell({ kind: 'actionItem.changed', projectId, actionItemId });
	});
}

/** What the item says once what others have said meanwhile stands beside it. */
function statusAfter(item: typeof actionItem.$inferSelect, update: Update) {
	const now = {
		status: item.status,
		operationsOwner: item.operationsOwnerUnitId ?? '',
		followUpOn: item.followUpOn ?? '',
		isAtRisk: item.isAtRisk
	};
	const { status, operationsOwner, followUpOn, isAtRisk } = update;
	const typed = {
		status,
		...(status === 'inOperation' && { operationsOwner, followUpOn }),
		...(isAtRisk !== undefined && { isAtRisk })
	};
	const { status: seen, ...was } = update.was ?? {};
	// Whoever says "still the same" has said it of what they saw.
	if (seen !== undefined && seen !== now.status && status !== now.status)
		throw new Refusal('changedMeanwhile', { field: 'status' });
	const after = { ...now, ...mergeFields(now, typed, was) };
	return isClosed(after.status) ? { ...after, isAtRisk: false } : after;
}
