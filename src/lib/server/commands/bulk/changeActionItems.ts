import { and, asc, eq, inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { checkTransition } from '$lib/domain/checkTransition';
import { NO_GROUP } from '$lib/domain/actionFilter';
import { isoDay, parseIsoDay } from '$lib/domain/calendarDay';
import { ItemRefusals, type RefusedItem } from '$lib/domain/itemRefusals';
import { FieldRefusals, Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { fields } from '../actionItemFields';
import { findOwner, type ActionItemOwner } from '../actionItemOwner';
import { addActionItemEntry } from '../addActionItemEntry';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { bulkChange, type BulkChange } from './bulkChange';
import { bulkFields } from './bulkFields';
import { bulkNames, type BulkNames } from './bulkNames';
import { helpedBy } from './helpedBy';
import { lastChangedBy } from './lastChangedBy';

export const changeActionItemsSchema = v.object({
	projectId: fields.projectId,
	...bulkFields
});

export type ChangeActionItemsInput = v.InferInput<typeof changeActionItemsSchema>;
export type BulkWish = v.InferOutput<typeof changeActionItemsSchema>;
type Item = typeof actionItem.$inferSelect;

/**
 * Changes many action items at once: all of them or none, with one entry in each one's history. An
 * item that already is as it is wanted stays untouched.
 *
 * @returns How many became something else.
 * @throws ItemRefusals with every item that something stands against, and what; FieldRefusals, or
 *   Refusal with its field, for what is wrong with the wish itself.
 */
export async function changeActionItems(
	context: CommandContext,
	input: ChangeActionItemsInput
): Promise<number> {
	const { projectId } = input;
	if (!can(context.actor, 'updateActionItem', { kind: 'project', projectId }))
		throw new Refusal('notAllowed');
	const wish = parseInput(changeActionItemsSchema, input);
	refuseIncomplete(wish);
	return transaction(context.db, async ({ tx, tell }) => {
		const items = await lockItems(tx, wish);
		const names = await bulkNames(tx, projectId, items);
		refuseUnknown(wish, names);
		const owner = await findOwner(tx, projectId, wish.owner);
		const changed = await changesOf(tx, { items, wish, owner, names });
		for (const { item, columns, changes } of changed) {
			await tx
				.update(actionItem)
				.set({
					...columns,
					...(wish.status && { statusAt: context.now }),
					version: item.version + 1
				})
				.where(eq(actionItem.id, item.id));
			await addActionItemEntry(tx, context, {
				actionItemId: item.id,
				kind: wish.status ? 'statusChanged' : 'edited',
				changes,
				remark: wish.remark,
				onBehalfOf: wish.onBehalfOf
			});
			tell({ kind: 'actionItem.changed', projectId, actionItemId: item.id });
		}
		return changed.length;
	});
}

/** What the status asks for is asked of the form once, not of every item. */
function refuseIncomplete(wish: BulkWish): void {
	const { owner, deadline, workstreamId, workingGroupId, status } = wish;
	if (!owner && !deadline && !workstreamId && !workingGroupId && !status)
		throw new Refusal('nothingChosen');
	if (!status) return;
	const problems = checkTransition(status, status, {
		hasOwner: true,
		dueOn: isoDay('2000-01-01'),
		remark: wish.remark,
		hasOperationsOwner: Boolean(wish.operationsOwner),
		followUpOn: parseIsoDay(wish.followUpOn)
	});
	if (problems.length > 0)
		throw new FieldRefusals(problems.map(({ code, field }) => new Refusal(code, { field })));
}

/** In one order, whoever asks: two bulk changes wait for each other in place of locking for ever. */
async function lockItems(tx: Queryable, { projectId, items }: BulkWish): Promise<Item[]> {
	const ids = items.map(({ id }) => id);
	return tx
		.select()
		.from(actionItem)
		.where(and(eq(actionItem.projectId, projectId), inArray(actionItem.id, ids)))
		.orderBy(asc(actionItem.id))
		.for('update');
}

function refuseUnknown(wish: BulkWish, names: BulkNames): void {
	const { workstreamId, workingGroupId, operationsOwner } = wish;
	const isGroup = workingGroupId !== '' && workingGroupId !== NO_GROUP;
	if (workstreamId && !names.workstream.has(workstreamId))
		throw new Refusal('unknownWorkstream', { field: 'workstreamId' });
	if (isGroup && !names.workingGroup.has(workingGroupId))
		throw new Refusal('notFound', { field: 'workingGroupId' });
	if (operationsOwner && !names.unit.has(operationsOwner))
		throw new Refusal('unknownUnit', { field: 'operationsOwner' });
}

interface Asked {
	items: readonly Item[];
	wish: BulkWish;
	owner: ActionItemOwner | null;
	names: BulkNames;
}

/** Those that become something else. @throws ItemRefusals. */
async function changesOf(
	tx: Queryable,
	{ items, wish, owner, names }: Asked
): Promise<(BulkChange & { item: Item })[]> {
	const found = new Map(items.map((item) => [item.id, item]));
	const stale = wish.items.filter(({ id, version }) => {
		const item = found.get(id);
		return item && item.version !== version;
	});
	const by = await lastChangedBy(
		tx,
		stale.map(({ id }) => id)
	);
	const helped = await helpedBy(tx, owner?.unitId ?? null, [...found.keys()]);
	const refused: RefusedItem[] = [];
	const changed: (BulkChange & { item: Item })[] = [];
	const isStale = new Set(stale.map(({ id }) => id));
	if (found.size < new Set(wish.items.map(({ id }) => id)).size) throw new Refusal('notFound');
	for (const item of items) {
		const about = { actionItemId: item.id, number: item.number, title: item.title };
		if (isStale.has(item.id)) {
			refused.push({ ...about, code: 'changedMeanwhile', by: by.get(item.id) ?? null });
			continue;
		}
		try {
			if (helped.has(item.id)) throw new Refusal('ownerContributes');
			const change = bulkChange(item, wish, owner, names);
			if (wish.status || Object.keys(change.changes).length > 0) changed.push({ item, ...change });
		} catch (thrown) {
			if (!(thrown instanceof Refusal)) throw thrown;
			refused.push({ ...about, code: thrown.code, by: null });
		}
	}
	if (refused.length > 0) throw new ItemRefusals(refused.sort((a, b) => a.number - b.number));
	return changed;
}
