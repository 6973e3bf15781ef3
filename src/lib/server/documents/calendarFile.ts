import { ICalCalendar, ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { addDays } from '$lib/domain/calendarDay';
import type { CalendarFeed } from '$lib/server/queries/calendar/feedByToken';
import type { FeedDeadline } from '$lib/server/queries/calendar/feedDeadlines';
import type { FeedMeeting } from '$lib/server/queries/calendar/feedMeetings';
import { publicAddress } from '$lib/server/env';
import type { Dictionary } from '$lib/text';

/** A meeting whose end nobody has said, in ms. */
const USUAL_LENGTH = 60 * 60_000;
/** How often a calendar program may ask, in seconds. */
const ASK_AGAIN = 3_600;

/** What a calendar holds. */
interface Content {
	feed: CalendarFeed;
	deadlines: readonly FeedDeadline[];
	meetings: readonly FeedMeeting[];
}

/**
 * A calendar as a file that calendar programs read: deadlines as whole days that keep nobody busy,
 * meetings by the clock, in UTC. What moves keeps its identity, so that nothing stands there twice.
 */
export function calendarFile(
	{ feed, deadlines, meetings }: Content,
	text: Dictionary,
	now: Date
): string {
	const words = text.calendar;
	const calendar = new ICalCalendar({
		name: feed.userId ? words.nameMine(feed.projectName) : words.nameSteering(feed.projectName),
		prodId: { company: 'Handlekraft', product: 'Handlekraft', language: 'DA' },
		method: ICalCalendarMethod.PUBLISH,
		ttl: ASK_AGAIN
	});
	for (const { id, number, title, dueOn, version, projectSlug } of deadlines)
		calendar.createEvent({
			id: `${id}@handlekraft`,
			sequence: version,
			stamp: now,
			allDay: true,
			start: dueOn,
			// The day after: a whole day ends where the next begins.
			end: addDays(dueOn, 1),
			summary: words.deadline(number, title),
			transparency: ICalEventTransparency.TRANSPARENT,
			url: publicAddress(`/projects/${projectSlug}/actions/${number}`)
		});
	for (const { id, groupName, number, title, place, startsAt, endsAt, version } of meetings)
		calendar.createEvent({
			id: `${id}@handlekraft`,
			sequence: version,
			stamp: now,
			start: startsAt,
			end: endsAt ?? new Date(startsAt.getTime() + USUAL_LENGTH),
			summary:
				title ||
				(groupName === null
					? words.steeringMeeting(number)
					: words.groupMeeting(groupName, number)),
			location: place || null
		});
	return calendar.toString();
}
