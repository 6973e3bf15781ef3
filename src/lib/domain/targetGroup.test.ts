import { describe, expect, it } from 'vitest';
import { isoDay } from './calendarDay';
import { agesCovered, isOutside, targetGroupOn } from './targetGroup';

const upTo25 = { validFrom: null, ages: { from: 0, to: 25 } };
const upTo18 = { validFrom: isoDay('2026-02-06'), ages: { from: 0, to: 18 } };

describe('the target group', () => {
	it.each([
		['2025-10-27', upTo25],
		['2026-02-05', upTo25],
		['2026-02-06', upTo18],
		['2026-04-17', upTo18]
	])('on %s is the entry that held then, in whatever order the log is read', (day, entry) => {
		expect(targetGroupOn([upTo25, upTo18], isoDay(day))).toBe(entry);
		expect(targetGroupOn([upTo18, upTo25], isoDay(day))).toBe(entry);
	});

	it('is unknown before the first entry', () => {
		expect(targetGroupOn([upTo18], isoDay('2026-01-01'))).toBeNull();
		expect(targetGroupOn([], isoDay('2026-01-01'))).toBeNull();
	});

	it('holds those who are 18, or not, as the project says', () => {
		expect(agesCovered(upTo18, true)).toEqual({ from: 0, to: 18 });
		expect(agesCovered(upTo18, false)).toEqual({ from: 0, to: 17 });
	});

	it.each([
		[{ from: 0, to: 17 }, false],
		[{ from: 0, to: 18 }, false],
		[{ from: 14, to: 30 }, true],
		[{ from: 19, to: 25 }, true],
		[{ from: 18, to: null }, true]
	])('of 0-18 leaves %j outside: %s', (ages, outside) => {
		expect(isOutside(ages, upTo18.ages)).toBe(outside);
	});
});
