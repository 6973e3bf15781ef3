import { addDays, daysBetween, weekdayOf, type CalendarDay } from './calendarDay';

/** Weeks before and after today's that a timeline reaches at most; what lies beyond is cut off. */
const WEEKS_BACK = 52;
const WEEKS_AHEAD = 104;
/** Room around what there is, so that nothing stands on the edge. */
const MARGIN_WEEKS = 1;

/** What a timeline asks of an action item. */
export interface Timed {
	/** The day it was agreed. */
	agreedOn: CalendarDay;
	dueOn: CalendarDay | null;
	firstDueOn: CalendarDay | null;
	milestones: readonly { dueOn: CalendarDay | null }[];
}

/** Whole weeks, Monday first. */
export interface TimelineSpan {
	/** A Monday. */
	from: CalendarDay;
	weeks: number;
}

/** One action item on a span: parts of its width, from the left. */
export interface TimelineBar {
	start: number;
	end: number;
	/** The first promised day, where the deadline is another by now. */
	promised: number | null;
	/** Up to today, where it is late; null where it is not, or today lies outside. */
	lateUntil: number | null;
	/** It began before the span, or ends after it. */
	isCutBefore: boolean;
	isCutAfter: boolean;
}

/** The weeks that all items need, today's among them. */
export function timelineSpan(items: readonly Timed[], today: CalendarDay): TimelineSpan {
	const days = items.flatMap(daysOf);
	const first = [today, ...days].reduce((a, b) => (a < b ? a : b));
	const last = [today, ...days].reduce((a, b) => (a > b ? a : b));
	const thisMonday = mondayBefore(today);
	const weeksBack = Math.ceil(daysBetween(mondayBefore(first), thisMonday) / 7) + MARGIN_WEEKS;
	const weeksAhead = Math.ceil(daysBetween(thisMonday, mondayBefore(last)) / 7) + MARGIN_WEEKS;
	const back = Math.min(WEEKS_BACK, weeksBack);
	const ahead = Math.min(WEEKS_AHEAD, weeksAhead);
	return { from: addDays(thisMonday, -7 * back), weeks: back + ahead + 1 };
}

/** Mondays of the span's weeks. */
export function weeksOf({ from, weeks }: TimelineSpan): CalendarDay[] {
	return Array.from({ length: weeks }, (_, week) => addDays(from, 7 * week));
}

/** Where a day begins on the span, from 0 to 1; null where it lies outside. */
export function placeOn({ from, weeks }: TimelineSpan, day: CalendarDay): number | null {
	const place = daysBetween(from, day) / (7 * weeks);
	return place >= 0 && place < 1 ? place : null;
}

/**
 * From when the item was agreed to the end of its deadline's day; null where there is nothing to show.
 *
 * @param lateOn Today, for an item that is late.
 */
export function timelineBar(
	span: TimelineSpan,
	item: Timed,
	lateOn: CalendarDay | null = null
): TimelineBar | null {
	const { agreedOn, dueOn, firstDueOn } = item;
	if (!dueOn) return null;
	// An item written in after its deadline is a single day.
	const first = agreedOn < dueOn ? agreedOn : dueOn;
	const days = 7 * span.weeks;
	const from = daysBetween(span.from, first);
	const to = daysBetween(span.from, dueOn) + 1;
	if (from >= days || (to <= 0 && !lateOn)) return null;
	return {
		start: Math.max(0, from) / days,
		end: Math.min(days, Math.max(0, to)) / days,
		promised: firstDueOn && firstDueOn !== dueOn ? placeOn(span, firstDueOn) : null,
		lateUntil: lateOn && placeOn(span, lateOn),
		isCutBefore: from < 0,
		isCutAfter: to > days
	};
}

function daysOf({ agreedOn, dueOn, firstDueOn, milestones }: Timed): CalendarDay[] {
	const days = [dueOn, firstDueOn, ...milestones.map((one) => one.dueOn)];
	return [...(dueOn ? [agreedOn] : []), ...days.filter((day) => day !== null)];
}

function mondayBefore(day: CalendarDay): CalendarDay {
	return addDays(day, 1 - weekdayOf(day));
}
