import { isClosed, type ActionStatus } from '../actionStatus';
import { addDays, daysBetween, type CalendarDay } from '../calendarDay';
import type { MailKind } from './mailKind';

/** Days from the deadline on which an owner is reminded, the most urgent first. */
const ABOUT_DEADLINE = [
	{ kind: 'overdue', days: 1 },
	{ kind: 'dueSoon', days: -3 },
	{ kind: 'dueSoon', days: -14 }
] as const;

/** While nobody says anything of an item, it is asked for again so often. */
const ASK_AGAIN_AFTER = 14;

/** What a reminder goes by. */
export interface ReminderFacts {
	status: ActionStatus;
	dueOn: CalendarDay | null;
	/** The day somebody last said something of it. */
	lastUpdatedOn: CalendarDay;
	/** The project's: after so many weeks a status is stale. */
	staleWeeks: number;
}

/** The days whose reminders go out now: those after the last ones, up to today. */
export interface Since {
	/** Reminders of this day and of those before it have gone out. */
	after: CalendarDay;
	today: CalendarDay;
}

export interface Reminder {
	kind: Extract<MailKind, 'overdue' | 'dueSoon' | 'stale'>;
	/** What makes it the one it is: the day it counts from, and how many days from there. */
	about: string;
}

/**
 * The one reminder an item's owner gets today, or none. What fell on a weekend or a holiday, or on a
 * day when nothing ran, is made up for; where several came together, the most urgent says it all.
 */
export function reminderFor(facts: ReminderFacts, since: Since): Reminder | null {
	if (facts.status === 'proposed' || isClosed(facts.status)) return null;
	const falls = (day: CalendarDay) => day > since.after && day <= since.today;
	const { dueOn } = facts;
	if (dueOn) {
		const due = ABOUT_DEADLINE.find(({ days }) => falls(addDays(dueOn, days)));
		if (due) return { kind: due.kind, about: `${dueOn}${due.days < 0 ? '' : '+'}${due.days}` };
	}
	const asked = latestAsking(facts, since.today);
	return asked && falls(asked) ? { kind: 'stale', about: asked } : null;
}

/** The last day, up to today, on which a silent item's status is asked for. */
function latestAsking(
	{ lastUpdatedOn, staleWeeks }: ReminderFacts,
	today: CalendarDay
): CalendarDay | null {
	const first = addDays(lastUpdatedOn, staleWeeks * 7);
	const silent = daysBetween(first, today);
	if (silent < 0) return null;
	return addDays(first, Math.floor(silent / ASK_AGAIN_AFTER) * ASK_AGAIN_AFTER);
}
