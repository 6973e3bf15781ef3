import { isoDay, parseIsoDay } from '$lib/domain/calendarDay';
import { moveDeadline, newDeadline } from '$lib/domain/deadline';

interface StoredDeadline {
	dueOn: string | null;
	firstDueOn: string | null;
	slipCount: number;
}

/**
 * An item's deadline once somebody has set `dueOn` (ISO, or null for none): the first promise is
 * kept, also while there is no deadline, and a move to a later day is counted.
 */
export function deadlineAfterEdit(stored: StoredDeadline, dueOn: string | null): StoredDeadline {
	const to = parseIsoDay(dueOn ?? '');
	if (!to) return { ...pick(stored), dueOn: null };
	if (!stored.firstDueOn) {
		const { dueOn, firstDueOn } = newDeadline(to);
		return { dueOn, firstDueOn, slipCount: stored.slipCount };
	}
	const firstDueOn = isoDay(stored.firstDueOn);
	const from = parseIsoDay(stored.dueOn ?? '') ?? firstDueOn;
	const { slips } = moveDeadline({ dueOn: from, firstDueOn, slips: stored.slipCount }, to);
	return { dueOn: to, firstDueOn, slipCount: slips };
}

function pick({ dueOn, firstDueOn, slipCount }: StoredDeadline): StoredDeadline {
	return { dueOn, firstDueOn, slipCount };
}
