import { NO_GROUP } from '$lib/domain/actionFilter';
import { onlyChanged, type ActionItemChanges } from '$lib/domain/actionItemChanges';
import { parseIsoDay } from '$lib/domain/calendarDay';
import { checkTransition } from '$lib/domain/checkTransition';
import { Refusal } from '$lib/domain/refusal';
import type { actionItem } from '$lib/server/db/schema';
import type { ActionItemOwner } from '../actionItemOwner';
import { bulkDeadline } from './bulkDeadline';
import type { BulkNames } from './bulkNames';
import type { BulkWish } from './changeActionItems';

type Item = typeof actionItem.$inferSelect;

/** What one item becomes, and what its history says of it. */
export interface BulkChange {
	columns: Partial<Item>;
	changes: ActionItemChanges;
}

/**
 * What the wish for many items makes of one of them.
 *
 * @param owner Who is to own all of them; null: everybody keeps their own.
 * @throws Refusal with the code of what stands against it.
 */
export function bulkChange(
	item: Item,
	wish: BulkWish,
	owner: ActionItemOwner | null,
	names: BulkNames
): BulkChange {
	const columns: Partial<Item> = {
		...(owner && !owns(owner, item) && ownedBy(owner)),
		...(wish.deadline &&
			bulkDeadline(item, wish.deadline, names.workshopDay.get(item.workshopId ?? '') ?? null)),
		...(wish.workstreamId && { workstreamId: wish.workstreamId }),
		...(wish.workingGroupId && {
			workingGroupId: wish.workingGroupId === NO_GROUP ? null : wish.workingGroupId
		}),
		...statusColumns(wish)
	};
	const after: Item = { ...item, ...columns };
	refuseUnfinished(item, after, wish);
	return { columns, changes: differences(item, after, owner, names) };
}

function owns({ unitId, userId }: ActionItemOwner, item: Item): boolean {
	return item.ownerUnitId === unitId && item.ownerUserId === userId;
}

/** Whoever was asked for at the former owner has nothing to do with it any more. */
function ownedBy({ unitId, userId }: ActionItemOwner): Partial<Item> {
	return { ownerUnitId: unitId, ownerUserId: userId, ownerContact: '', ownerEmail: '' };
}

function statusColumns({ status, operationsOwner, followUpOn }: BulkWish): Partial<Item> {
	if (!status) return {};
	if (status !== 'inOperation') return { status };
	return { status, operationsOwnerUnitId: operationsOwner || null, followUpOn: followUpOn || null };
}

function refuseUnfinished(before: Item, after: Item, { status, remark }: BulkWish): void {
	if (!status) return;
	const [problem] = checkTransition(before.status, after.status, {
		hasOwner: Boolean(after.ownerUnitId ?? after.ownerUserId),
		dueOn: parseIsoDay(after.dueOn ?? ''),
		remark,
		hasOperationsOwner: after.operationsOwnerUnitId !== null,
		followUpOn: parseIsoDay(after.followUpOn ?? '')
	});
	if (problem) throw new Refusal(problem.code, { field: problem.field });
}

function differences(
	before: Item,
	after: Item,
	owner: ActionItemOwner | null,
	names: BulkNames
): ActionItemChanges {
	const ownerOf = ({ ownerUnitId, ownerUserId }: Item) =>
		(ownerUnitId ? names.unit.get(ownerUnitId) : names.user.get(ownerUserId ?? '')) ?? null;
	const pair = <Value>(of: (item: Item) => Value): [Value, Value] => [of(before), of(after)];
	return onlyChanged({
		status: pair(({ status }) => status),
		owner: [ownerOf(before), owner?.name ?? ownerOf(before)],
		ownerContact: pair(({ ownerContact }) => ownerContact),
		dueOn: pair(({ dueOn }) => dueOn),
		workstream: pair(({ workstreamId }) => names.workstream.get(workstreamId) ?? null),
		workingGroup: pair(
			({ workingGroupId }) => names.workingGroup.get(workingGroupId ?? '') ?? null
		),
		operationsOwner: pair((item) => names.unit.get(item.operationsOwnerUnitId ?? '') ?? null),
		followUpOn: pair(({ followUpOn }) => followUpOn)
	});
}
