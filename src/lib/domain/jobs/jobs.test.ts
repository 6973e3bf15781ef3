import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDay } from '../calendarDay';
import { isWorkingDay } from '../publicHolidays';
import { jobPauses, nextTry } from './backoff';
import { isJobDay } from './jobDays';
import { reminderFor, type ReminderFacts } from './reminderFor';
import { withoutSecrets } from './withoutSecrets';

const facts = (over: Partial<ReminderFacts> = {}): ReminderFacts => ({
	status: 'inProgress',
	dueOn: isoDay('2026-05-15'),
	lastUpdatedOn: isoDay('2026-04-30'),
	staleWeeks: 5,
	...over
});

/** The reminder that goes out on a day when the day before was done too. */
const on = (day: string, over?: Partial<ReminderFacts>) =>
	reminderFor(facts(over), { after: addDays(isoDay(day), -1), today: isoDay(day) });

describe('the days of timed work', () => {
	it.each([
		['an ordinary Tuesday', '2026-04-28', true, false],
		['an ordinary Monday', '2026-04-27', true, true],
		['a Saturday', '2026-05-16', false, false],
		['Ascension Day, a Thursday', '2026-05-14', false, false],
		['Whit Monday', '2026-05-25', false, false],
		['the Tuesday after Whit Monday', '2026-05-26', true, true],
		['Christmas Day', '2026-12-25', false, false]
	])('%s', (_, day, reminders, digest) => {
		expect(isJobDay('reminders', isoDay(day))).toBe(reminders);
		expect(isJobDay('digest', isoDay(day))).toBe(digest);
	});

	it('has exactly one digest in every week that has a working day', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 2000 }), (weeks) => {
				const monday = addDays(isoDay('2024-01-01'), weeks * 7);
				const week = [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days));
				const digests = week.filter((day) => isJobDay('digest', day)).length;
				expect(digests).toBe(week.some(isWorkingDay) ? 1 : 0);
			})
		);
	});
});

describe('the reminder of a day', () => {
	it.each([
		['14 days before', '2026-05-01', 'dueSoon'],
		['13 days before', '2026-05-02', undefined],
		['3 days before', '2026-05-12', 'dueSoon'],
		['on the day itself', '2026-05-15', undefined],
		['1 day after', '2026-05-16', 'overdue'],
		['2 days after', '2026-05-17', undefined]
	])('%s', (_, day, kind) => {
		expect(on(day)?.kind).toBe(kind);
	});

	it.each(['proposed', 'done', 'inOperation', 'dropped'] as const)(
		'is none for what is %s',
		(status) => {
			for (const day of ['2026-05-01', '2026-05-12', '2026-05-16', '2026-06-30'])
				expect(on(day, { status })).toBeNull();
		}
	);

	it('makes up for a weekend, and says once what came together', () => {
		const since = { after: isoDay('2026-05-15'), today: isoDay('2026-05-18') };
		expect(reminderFor(facts(), since)).toEqual({ kind: 'overdue', about: '2026-05-15+1' });
		const long = { after: isoDay('2026-04-01'), today: isoDay('2026-05-18') };
		expect(reminderFor(facts(), long)?.kind).toBe('overdue');
	});

	it('asks for a status that is stale, and again every two weeks', () => {
		const quiet = { dueOn: isoDay('2026-12-01'), lastUpdatedOn: isoDay('2026-03-02') };
		const asked = ['2026-04-05', '2026-04-06', '2026-04-07', '2026-04-20', '2026-05-04'];
		expect(asked.map((day) => on(day, quiet)?.about)).toEqual([
			undefined,
			'2026-04-06',
			undefined,
			'2026-04-20',
			'2026-05-04'
		]);
		expect(on('2026-04-06', { ...quiet, staleWeeks: 6 })).toBeNull();
	});

	it('is one and the same whenever it is asked for, and another when the deadline has moved', () => {
		const late = { after: isoDay('2026-05-11'), today: isoDay('2026-05-13') };
		expect(reminderFor(facts(), late)).toEqual(on('2026-05-12'));
		expect(on('2026-05-12')?.about).not.toBe(
			on('2026-05-12', { dueOn: isoDay('2026-05-26') })?.about
		);
	});

	it('goes out once, however the days are cut up', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 40 }), (steps) => {
				let after = isoDay('2026-04-28');
				const sent: string[] = [];
				for (const days of steps) {
					const today = addDays(after, days);
					const reminder = reminderFor(facts({ staleWeeks: 52 }), { after, today });
					if (reminder) sent.push(reminder.about);
					after = today;
				}
				expect(sent).toEqual(['2026-05-15-14', '2026-05-15-3', '2026-05-15+1']);
			})
		);
	});
});

it('tries again after longer and longer, and gives up', () => {
	const now = new Date('2026-05-04T05:00:00Z');
	expect(nextTry(jobPauses, 1, now)).toEqual(new Date('2026-05-04T05:01:00Z'));
	expect(nextTry(jobPauses, jobPauses.length, now)).not.toBeNull();
	expect(nextTry(jobPauses, jobPauses.length + 1, now)).toBeNull();
});

it('takes the secret out of an address and leaves the rest', () => {
	const secret = 'a-B_'.repeat(10) + 'abc';
	expect(withoutSecrets(`Se https://h.dk/status/1234/${secret}\nog https://h.dk/projects/a`)).toBe(
		'Se https://h.dk/status/1234/…\nog https://h.dk/projects/a'
	);
});
