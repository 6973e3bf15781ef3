import { describe, expect, it } from 'vitest';
import { placeOn, timelineBar, timelineSpan, weeksOf, type Timed } from './actionTimeline';
import { isoDay, weekdayOf } from './calendarDay';

/** A Wednesday in week 17. */
const today = isoDay('2026-04-22');

function item(over: Partial<Timed> = {}): Timed {
	return {
		agreedOn: isoDay('2026-04-17'),
		dueOn: isoDay('2026-05-15'),
		firstDueOn: isoDay('2026-05-15'),
		milestones: [],
		...over
	};
}

describe('the weeks of a timeline', () => {
	it('begin on Mondays, with room on both sides', () => {
		const span = timelineSpan([item()], today);
		expect(span).toEqual({ from: isoDay('2026-04-06'), weeks: 7 });
		const weeks = weeksOf(span);
		expect(weeks.every((monday) => weekdayOf(monday) === 1)).toBe(true);
		expect(weeks.at(-1)).toBe('2026-05-18');
	});

	it('hold today, also where everything is long over or still to come', () => {
		const past = item({
			agreedOn: isoDay('2025-10-01'),
			dueOn: isoDay('2025-11-01'),
			firstDueOn: isoDay('2025-11-01')
		});
		expect(placeOn(timelineSpan([past], today), today)).not.toBeNull();
		expect(placeOn(timelineSpan([], today), today)).not.toBeNull();
	});

	it('reach as far as a milestone or a first promise, but never without end', () => {
		const far = item({ milestones: [{ dueOn: isoDay('2026-09-01') }] });
		expect(weeksOf(timelineSpan([far], today)).at(-1)).toBe('2026-09-07');
		const absurd = item({ agreedOn: isoDay('1990-01-01'), dueOn: isoDay('9000-01-01') });
		expect(timelineSpan([absurd], today).weeks).toBe(52 + 1 + 104);
	});

	it('do not reach back for an item without a deadline, which has no bar', () => {
		const open = item({ agreedOn: isoDay('2026-01-01'), dueOn: null, firstDueOn: null });
		const span = timelineSpan([open], today);
		expect(span.weeks).toBe(3);
		expect(timelineBar(span, open)).toBeNull();
	});
});

describe('the bar of an action item', () => {
	const span = { from: isoDay('2026-04-06'), weeks: 10 };

	it('runs from the day it was agreed through the day it is due', () => {
		const bar = timelineBar(span, item());
		expect(bar?.start).toBeCloseTo(11 / 70);
		expect(bar?.end).toBeCloseTo(40 / 70);
		expect(bar).toMatchObject({ promised: null, isCutBefore: false, isCutAfter: false });
	});

	it('shows the first promised day only where the deadline is another', () => {
		const slipped = item({ firstDueOn: isoDay('2026-05-01') });
		expect(timelineBar(span, slipped)?.promised).toBeCloseTo(25 / 70);
	});

	it('goes on to today where it is late', () => {
		const late = item({ dueOn: isoDay('2026-04-20'), firstDueOn: isoDay('2026-04-20') });
		expect(timelineBar(span, late, today)?.lateUntil).toBeCloseTo(16 / 70);
		expect(timelineBar(span, late)?.lateUntil).toBeNull();
	});

	it('is one day wide where it was written in after its deadline', () => {
		const late = item({ agreedOn: isoDay('2026-06-01'), dueOn: isoDay('2026-04-10') });
		const bar = timelineBar(span, late);
		expect((bar?.end ?? 0) - (bar?.start ?? 0)).toBeCloseTo(1 / 70);
	});

	it('is cut at the edges, and says so', () => {
		const long = item({ agreedOn: isoDay('2025-01-01'), dueOn: isoDay('2027-01-01') });
		expect(timelineBar(span, long)).toMatchObject({
			start: 0,
			end: 1,
			isCutBefore: true,
			isCutAfter: true
		});
	});

	it('is absent where it lies outside altogether', () => {
		expect(timelineBar(span, item({ agreedOn: today, dueOn: isoDay('2026-04-05') }))).toBeNull();
	});
});
