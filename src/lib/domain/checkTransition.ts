import { actionTransitions, needsRemark, type ActionStatus } from './actionStatus';
import type { CalendarDay } from './calendarDay';
import type { RefusalCode } from './refusalCodes';

/** What stands on the action item once the change is made. */
export interface TransitionFacts {
	hasOwner: boolean;
	dueOn: CalendarDay | null;
	/** What the person wrote with this change. */
	remark: string | null;
	/** Whoever runs it from now on, once it is in operation. */
	hasOperationsOwner: boolean;
	followUpOn: CalendarDay | null;
}

export interface TransitionProblem {
	code: RefusalCode;
	field: 'status' | 'owner' | 'dueOn' | 'remark' | 'operationsOwner' | 'followUpOn';
}

/**
 * Everything that stands against a change of status; empty when nothing does. Staying where it is
 * counts as a status update and is allowed, with the same needs.
 */
export function checkTransition(
	from: ActionStatus,
	to: ActionStatus,
	facts: TransitionFacts
): TransitionProblem[] {
	if (from !== to && !actionTransitions[from].includes(to))
		return [{ code: 'transitionNotAllowed', field: 'status' }];
	const problems: TransitionProblem[] = [];
	if (to !== 'proposed' && to !== 'dropped') {
		if (!facts.hasOwner) problems.push({ code: 'ownerMissing', field: 'owner' });
		if (!facts.dueOn) problems.push({ code: 'deadlineMissing', field: 'dueOn' });
	}
	if (needsRemark(to) && !facts.remark?.trim())
		problems.push({ code: 'remarkRequired', field: 'remark' });
	if (to === 'inOperation') {
		if (!facts.hasOperationsOwner)
			problems.push({ code: 'operationsOwnerRequired', field: 'operationsOwner' });
		if (!facts.followUpOn) problems.push({ code: 'followUpRequired', field: 'followUpOn' });
	}
	return problems;
}
