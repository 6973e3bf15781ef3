import { describe, expect, it } from 'vitest';
import { isoDay } from './calendarDay';
import { instantAt } from './instantAt';

const at = (day: string, minute: number) => instantAt(isoDay(day), minute).toISOString();

describe('the instant of a day and a time in Denmark', () => {
	it.each([
		['in winter', '2026-01-15', 8 * 60 + 30, '2026-01-15T07:30:00.000Z'],
		['in summer', '2026-06-17', 8 * 60 + 30, '2026-06-17T06:30:00.000Z'],
		['at midnight', '2026-06-17', 0, '2026-06-16T22:00:00.000Z'],
		['on the day summer time begins, before', '2026-03-29', 90, '2026-03-29T00:30:00.000Z'],
		['on the day summer time begins, after', '2026-03-29', 180, '2026-03-29T01:00:00.000Z'],
		['on the day it ends, after', '2026-10-25', 4 * 60, '2026-10-25T03:00:00.000Z']
	])('%s', (_, day, minute, expected) => {
		expect(at(day, minute)).toBe(expected);
	});

	it('is the first of an hour that comes twice', () => {
		expect(at('2026-10-25', 150)).toBe('2026-10-25T00:30:00.000Z');
	});

	it('is the hour after one that is skipped', () => {
		expect(at('2026-03-29', 150)).toBe('2026-03-29T01:30:00.000Z');
	});
});
