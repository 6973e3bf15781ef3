import { parseIsoDay } from '$lib/domain/calendarDay';
import { basisText, dueOnFrom, type DeadlineBasis } from '$lib/domain/deadline';
import { shiftDeadline, type DeadlineShift } from '$lib/domain/deadlineShift';
import { Refusal } from '$lib/domain/refusal';
import type { actionItem } from '$lib/server/db/schema';
import { deadlineAfterEdit } from '../actionItemDeadline';

type Item = typeof actionItem.$inferSelect;

/**
 * One item's deadline by what was asked for all of them; its promise is kept, and a move counted.
 *
 * @param heldOn The day of the workshop the item comes from, which a rule reckons from.
 * @throws Refusal noDayToReckonFrom.
 */
export function bulkDeadline(
	item: Item,
	asked: DeadlineBasis | DeadlineShift,
	heldOn: string | null
) {
	const standing = parseIsoDay(item.dueOn ?? '');
	const isShift = 'days' in asked;
	const day = isShift
		? standing && shiftDeadline(standing, asked)
		: dueOnFrom(asked, parseIsoDay(heldOn ?? ''));
	if (!day) throw new Refusal('noDayToReckonFrom', { field: 'deadline' });
	return { ...deadlineAfterEdit(item, day), dueRule: isShift ? null : basisText(asked) };
}
