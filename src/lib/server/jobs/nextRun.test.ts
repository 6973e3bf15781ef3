import { expect, it } from 'vitest';
import { nextRun } from './nextRun';

it.each([
	['the same morning', 'reminders', '2026-05-04T04:59:59Z', '2026-05-04T05:00:00Z'],
	['the next morning', 'reminders', '2026-05-04T05:00:00Z', '2026-05-05T05:00:00Z'],
	['over a weekend', 'reminders', '2026-05-08T12:00:00Z', '2026-05-11T05:00:00Z'],
	['over Easter', 'reminders', '2026-04-01T12:00:00Z', '2026-04-07T05:00:00Z'],
	['over Christmas', 'reminders', '2026-12-24T12:00:00Z', '2026-12-28T06:00:00Z'],
	['over the change to summer time', 'reminders', '2026-03-27T12:00:00Z', '2026-03-30T05:00:00Z'],
	['the next Monday', 'digest', '2026-05-05T12:00:00Z', '2026-05-11T04:30:00Z'],
	['the Tuesday after Whit Monday', 'digest', '2026-05-19T12:00:00Z', '2026-05-26T04:30:00Z']
] as const)('finds %s', (_, kind, after, expected) => {
	const { at, day } = nextRun(kind, new Date(after));
	expect(at).toEqual(new Date(expected));
	expect(day).toBe(expected.slice(0, 10));
});
