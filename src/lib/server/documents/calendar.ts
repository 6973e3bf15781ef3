import ical, { ICalCalendarMethod, ICalEventStatus, type ICalCalendar } from 'ical-generator';
import type { CalendarDay } from '$lib/domain/calendarDay';
import type { Locale } from '$lib/domain/locale';
import type { ActionRow } from '$lib/server/queries/actionRows';
import type { CalendarMeeting } from '$lib/server/queries/projectMeetings';
import { isClosed } from '$lib/domain/actionStatus';
import type { Dictionary } from '$lib/text';
import { cleaned } from './model/cleaned';

/** Something with a place in a calendar. */
export interface CalendarEntry {
	/** Stays the same when the entry changes, so that calendars move it and make no second one. */
	uid: string;
	title: string;
	description: string;
	place?: string;
	url: string;
	/** A whole day, or from an instant to another. */
	when: { day: CalendarDay } | { from: Date; to: Date | null };
	isCancelled?: boolean;
}

interface Saying {
	text: Dictionary;
	/** Where the project's pages are, with origin: `https://…/projects/slug`. */
	home: string;
}

/** The deadlines of what is still to be done. */
export function deadlineEntries(
	rows: readonly ActionRow[],
	{ text, home }: Saying
): CalendarEntry[] {
	const words = text.documents.calendar;
	return rows.flatMap(({ id, number, title, owner, status, dueOn }) => {
		if (!dueOn || isClosed(status)) return [];
		return {
			uid: `action-${id}`,
			title: words.deadline(number, title),
			description: `${words.owner(owner?.name ?? text.actions.noOwner)}\n${text.components.status[status]}`,
			url: `${home}/actions/${number}`,
			when: { day: dueOn }
		};
	});
}

/** Meetings that are to come, have been, or were called off. */
export function meetingEntries(
	meetings: readonly CalendarMeeting[],
	{ text, home }: Saying
): CalendarEntry[] {
	const words = text.documents.calendar;
	return meetings.map(({ id, groupName, number, title, startsAt, endsAt, place, state }) => {
		const called = words.meeting(groupName ?? words.steeringGroup, number);
		const isCancelled = state === 'cancelled';
		return {
			...{ uid: `meeting-${id}`, place, isCancelled, description: title },
			title: isCancelled ? words.cancelled(called) : called,
			url: home,
			when: { from: startsAt, to: endsAt }
		};
	});
}

/** Writes entries as a calendar file (RFC 5545). */
export function writeCalendar({
	name,
	entries,
	locale,
	now
}: {
	name: string;
	entries: readonly CalendarEntry[];
	locale: Locale;
	now: Date;
}): string {
	const calendar = ical({
		name: cleaned(name),
		method: ICalCalendarMethod.PUBLISH,
		prodId: { company: 'Handlekraft', product: 'Handlekraft', language: locale.toUpperCase() }
	});
	for (const entry of entries) addEntry(calendar, cleaned(entry), now);
	return calendar.toString();
}

function addEntry(calendar: ICalCalendar, entry: CalendarEntry, now: Date): void {
	const { uid, title, description, place, url, when, isCancelled } = entry;
	calendar.createEvent({
		id: `${uid}@handlekraft`,
		...{ summary: title, description, url, stamp: now },
		...(place && { location: place }),
		status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
		...('day' in when
			? { start: new Date(`${when.day}T00:00:00Z`), allDay: true }
			: { start: when.from, end: when.to })
	});
}
