import { expect, it } from 'vitest';
import { plannedStart } from './plannedStart';

it.each([
	['2026-04-17', 510, '2026-04-17T06:30:00.000Z'],
	['2026-11-26', 510, '2026-11-26T07:30:00.000Z'],
	['2026-04-17', 0, '2026-04-16T22:00:00.000Z'],
	['2026-04-17', 1430, '2026-04-17T21:50:00.000Z']
])('knows summer time and winter time (%s, minute %i)', (day, minute, instant) => {
	expect(new Date(plannedStart(day, minute)!).toISOString()).toBe(instant);
});

it('says nothing where the day or the time is not set', () => {
	expect(plannedStart(null, 510)).toBeNull();
	expect(plannedStart('2026-04-17', null)).toBeNull();
});
