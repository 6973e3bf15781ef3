import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { isoDay } from '$lib/domain/calendarDay';
import { writeCalendar, type CalendarEntry } from './calendar';

const now = new Date('2026-04-20T08:00:00Z');

function read(entries: readonly CalendarEntry[]) {
	const written = writeCalendar({ name: 'Frister på Ærø', entries, locale: 'da', now });
	const calendar = new ICAL.Component(ICAL.parse(written));
	return {
		calendar,
		events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
	};
}

const deadline: CalendarEntry = {
	...{ uid: 'action-1', title: 'Frist: Blåbær; grød, og "mere"', description: 'A\nB' },
	...{ url: 'https://example.org/a', when: { day: isoDay('2026-10-25') } }
};
const meeting: CalendarEntry = {
	...{ uid: 'meeting-1', title: 'Styregruppen: møde 1', description: '', place: 'Rådhuset' },
	url: 'https://example.org/m',
	when: { from: new Date('2026-05-04T07:00:00Z'), to: new Date('2026-05-04T08:30:00Z') }
};

describe('a calendar, read by another program', () => {
	it('has a deadline as a whole day, also where the clocks change', () => {
		const [event] = read([deadline]).events;
		expect(event!.startDate.isDate).toBe(true);
		expect(event!.startDate.toString()).toBe('2026-10-25');
		expect(event!.summary).toBe(deadline.title);
		expect(event!.description).toBe('A\nB');
	});

	it('has a meeting from and to an instant, with its place', () => {
		const [event] = read([meeting]).events;
		expect(event!.startDate.toJSDate()).toEqual(new Date('2026-05-04T07:00:00Z'));
		expect(event!.endDate.toJSDate()).toEqual(new Date('2026-05-04T08:30:00Z'));
		expect(event!.location).toBe('Rådhuset');
	});

	it('keeps the same mark for the same thing, and says what was called off', () => {
		const { events } = read([deadline, { ...meeting, isCancelled: true }]);
		expect(events.map(({ uid }) => uid)).toEqual(['action-1@handlekraft', 'meeting-1@handlekraft']);
		expect(events[1]!.component.getFirstPropertyValue('status')).toBe('CANCELLED');
	});

	it('can be empty', () => {
		expect(read([]).events).toEqual([]);
	});
});
