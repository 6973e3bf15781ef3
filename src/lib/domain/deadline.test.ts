import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDay } from './calendarDay';
import { dueOnFrom, moveDeadline, newDeadline } from './deadline';

const workshopOn = isoDay('2026-04-17');

describe('the day a deadline comes from', () => {
	it('is the day itself, the Friday of a week, or counted from the workshop', () => {
		expect(dueOnFrom({ kind: 'day', on: isoDay('2026-06-01') }, null)).toBe('2026-06-01');
		expect(dueOnFrom({ kind: 'week', year: 2026, week: 23 }, null)).toBe('2026-06-05');
		const sixWeeks = { kind: 'afterWorkshop', count: 6, unit: 'weeks' } as const;
		expect(dueOnFrom(sixWeeks, workshopOn)).toBe('2026-05-29');
		expect(dueOnFrom({ ...sixWeeks, unit: 'days' }, workshopOn)).toBe('2026-04-23');
	});

	it('is unknown for a rule without a workshop and a week the year does not have', () => {
		expect(dueOnFrom({ kind: 'afterWorkshop', count: 6, unit: 'weeks' }, null)).toBeNull();
		expect(dueOnFrom({ kind: 'week', year: 2025, week: 53 }, workshopOn)).toBeNull();
	});
});

describe('moving a deadline', () => {
	const later = addDays(workshopOn, 14);

	it('counts a later day as a slip and keeps the first promise', () => {
		const moved = moveDeadline(newDeadline(workshopOn), later);
		expect(moved).toEqual({ dueOn: later, firstDueOn: workshopOn, slips: 1 });
	});

	it('counts neither an earlier day nor the same day, and forgives no slip', () => {
		const slipped = moveDeadline(newDeadline(workshopOn), later);
		expect(moveDeadline(slipped, workshopOn).slips).toBe(1);
		expect(moveDeadline(slipped, later).slips).toBe(1);
	});

	it('never changes the first day, however often it is moved', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -400, max: 400 })), (moves) => {
				const end = moves.reduce(
					(deadline, days) => moveDeadline(deadline, addDays(workshopOn, days)),
					newDeadline(workshopOn)
				);
				expect(end.firstDueOn).toBe(workshopOn);
				expect(end.slips).toBeLessThanOrEqual(moves.length);
				// Whoever ends later than promised has slipped at least once.
				if (end.dueOn > end.firstDueOn) expect(end.slips).toBeGreaterThan(0);
			})
		);
	});
});
