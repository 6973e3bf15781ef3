import { addDays, type CalendarDay } from './calendarDay';
import { fridayOf, type IsoWeek } from './isoWeek';

/**
 * Three kinds of time limit that never mix. A fixed date is a day. A relative norm ("14 dage efter
 * henvendelse") needs a start event and is never turned into a date by itself. A qualitative norm
 * ("straks") is words.
 */
export const deadlineKinds = ['fixedDate', 'relativeNorm', 'qualitativeNorm'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/** Where a deadline's day comes from. It is kept beside the day, so that the day can be explained. */
export type DeadlineBasis =
	{ kind: 'day'; on: CalendarDay } | ({ kind: 'week' } & IsoWeek) | DeadlineRule;

/** "workshop + 6 uger": so many days or weeks after the workshop's day. */
export interface DeadlineRule {
	kind: 'afterWorkshop';
	count: number;
	unit: 'days' | 'weeks';
}

/** The day a basis points to; null for a week its year does not have, or a rule without a workshop. */
export function dueOnFrom(
	basis: DeadlineBasis,
	workshopOn: CalendarDay | null
): CalendarDay | null {
	switch (basis.kind) {
		case 'day':
			return basis.on;
		case 'week':
			return fridayOf(basis);
		case 'afterWorkshop':
			return workshopOn && addDays(workshopOn, basis.count * (basis.unit === 'weeks' ? 7 : 1));
	}
}

/** The basis as one line of Danish to keep and to show; null for a plain day. parseDeadline reads it. */
export function basisText(basis: DeadlineBasis): string | null {
	switch (basis.kind) {
		case 'day':
			return null;
		case 'week':
			return `uge ${basis.week} ${basis.year}`;
		case 'afterWorkshop':
			return `workshop + ${basis.count} ${unitWord(basis)}`;
	}
}

function unitWord({ count, unit }: DeadlineRule): string {
	if (unit === 'weeks') return count === 1 ? 'uge' : 'uger';
	return count === 1 ? 'dag' : 'dage';
}

/** A deadline with its memory. */
export interface Deadline {
	dueOn: CalendarDay;
	/** The first day that was promised; it never changes. */
	firstDueOn: CalendarDay;
	/** How often the day was moved to a later one. */
	slips: number;
}

export function newDeadline(dueOn: CalendarDay): Deadline {
	return { dueOn, firstDueOn: dueOn, slips: 0 };
}

/** Moving to a later day is a slip; moving forward again does not undo one. */
export function moveDeadline(deadline: Deadline, dueOn: CalendarDay): Deadline {
	return { ...deadline, dueOn, slips: deadline.slips + (dueOn > deadline.dueOn ? 1 : 0) };
}
