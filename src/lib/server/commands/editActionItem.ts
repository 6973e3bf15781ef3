import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { canonical, type ActionAgreement } from '$lib/domain/actionAgreement';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { mergeFields } from '$lib/domain/mergeFields';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { actionItemAgreement } from '$lib/server/queries/actionItemAgreement';
import { can } from '$lib/server/policies/can';
import { deadlineAfterEdit } from './actionItemDeadline';
import { fields } from './actionItemFields';
import { addActionItemEntry } from './addActionItemEntry';
import { agreementFields } from './agreement/agreementFields';
import { formBegan } from './agreement/formBegan';
import { rowOfAgreement } from './agreement/rowOfAgreement';
import { settle } from './agreement/settle';
import { writeDetails } from './agreement/writeDetails';
import { lockActionItem } from './lockActionItem';
import { parseInput } from './parseInput';
import { transaction } from './transaction';

const place = {
	projectId: fields.projectId,
	actionItemId: fields.actionItemId,
	version: fields.version
};

export const editActionItemSchema = v.object({
	...place,
	/** What is absent stays as it is. */
	...v.partial(v.object(agreementFields)).entries,
	/** As the form was opened with: others may then have changed other fields meanwhile. */
	was: formBegan,
	/** Why, for whoever reads the history: asked for nowhere, useful where a deadline moves. */
	remark: fields.remark,
	onBehalfOf: fields.onBehalfOf
});

export type EditActionItemInput = v.InferInput<typeof editActionItemSchema>;
type Item = typeof actionItem.$inferSelect;

/**
 * Changes what was agreed. The first promised day stays, and a deadline that moves to a later day
 * is counted. An edit that changes nothing leaves no trace.
 *
 * @throws Refusal changedMeanwhile where the item is no longer as the form showed it: of a form that
 *   says how it was opened, only with the fields that both have changed; or the code and field of what
 *   is missing or unknown.
 */
export async function editActionItem(
	context: CommandContext,
	input: EditActionItemInput
): Promise<void> {
	if (!can(context.actor, 'updateActionItem', { kind: 'project', projectId: input.projectId }))
		throw new Refusal('notAllowed');
	const { remark, onBehalfOf, was, ...edit } = parseInput(editActionItemSchema, input);
	const { projectId, actionItemId, version, ...said } = edit;
	const asked = { projectId, actionItemId, ...(was ? {} : { version }) };
	await transaction(context.db, async ({ tx, tell }) => {
		const item = await lockActionItem(tx, asked);
		const from = await presentAgreement(tx, item);
		const merged = mergeFields(from, canonical(given(said)), canonical(was ?? {}));
		const to = await settle(tx, item, from, { ...from, ...merged }, context.now);
		refuseUnfinished(item, to);
		const row = await rowOfAgreement(tx, projectId, from, to);
		const deadline = deadlineAfterEdit(item, to.dueOn || null);
		const changes = onlyChanged({
			...row.changes,
			dueOn: [item.dueOn, deadline.dueOn],
			...(await writeDetails(tx, item, from, to))
		});
		if (Object.keys(changes).length === 0) return;
		await tx
			.update(actionItem)
			.set({ ...row.columns, ...deadline, version: item.version + 1 })
			.where(eq(actionItem.id, actionItemId));
		const entry = { actionItemId, kind: 'edited', changes, remark, onBehalfOf } as const;
		await addActionItemEntry(tx, context, entry);
		tell({ kind: 'actionItem.changed', projectId, actionItemId });
	});
}

async function presentAgreement(tx: Queryable, { id }: Item): Promise<ActionAgreement> {
	const agreement = await actionItemAgreement(tx, id);
	if (!agreement) throw new Refusal('notFound');
	return agreement;
}

/** Only what the form has. */
function given(said: {
	[Field in keyof ActionAgreement]?: ActionAgreement[Field] | undefined;
}): Partial<ActionAgreement> {
	return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

/**
 * Only what is still a proposal, or has been dropped, may lack an owner or a deadline; and what is in
 * operation keeps whoever runs it.
 */
function refuseUnfinished({ status }: Item, said: ActionAgreement): void {
	const { owner, dueOn, operationsOwner, followUpOn } = said;
	if (status === 'inOperation' && !operationsOwner)
		throw new Refusal('operationsOwnerRequired', { field: 'operationsOwner' });
	if (status === 'inOperation' && !followUpOn)
		throw new Refusal('followUpRequired', { field: 'followUpOn' });
	if (status === 'proposed' || status === 'dropped') return;
	if (!owner) throw new Refusal('ownerMissing', { field: 'owner' });
	if (!dueOn) throw new Refusal('deadlineMissing', { field: 'dueOn' });
}
