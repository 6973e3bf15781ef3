import type { ActionStatus } from './actionStatus';
import type { CalendarDay } from './calendarDay';
import { checkTransition, type TransitionProblem } from './checkTransition';

/**
 * What stands against moving an item to a status as it is, with nothing more said: where it is only
 * words or days that are missing, they can be asked for.
 */
export function standsAgainst(
	item: { status: ActionStatus; owner: object | null; dueOn: CalendarDay | null },
	to: ActionStatus
): TransitionProblem[] {
	return checkTransition(item.status, to, {
		hasOwner: item.owner !== null,
		dueOn: item.dueOn,
		remark: null,
		hasOperationsOwner: false,
		followUpOn: null
	});
}
