import { describe, expect, it } from 'vitest';
import { cutOffers } from './cutOffers';
import { programmeClock, type TimedPhase } from './programmeClock';

const MINUTE = 60_000;
const at = (minutes: number) => minutes * MINUTE;
function phases(...changes: Partial<TimedPhase>[]): TimedPhase[] {
	return [10, 20, 30].map((minutes, index) => ({
		id: `${index}`,
		minutes,
		startedAt: null,
		endedAt: null,
		endsAt: null,
		...changes[index]
	}));
}

describe('the clock of a programme', () => {
	it('tells when each phase comes before anything has begun', () => {
		const clock = programmeClock(phases(), at(510), at(0));
		expect(clock.phases.map(({ startsAt }) => startsAt)).toEqual([at(510), at(520), at(540)]);
		expect(clock).toMatchObject({ total: 60, endsAt: at(570), minutesBehind: null });
	});

	it('moves what is to come when a phase began late', () => {
		const clock = programmeClock(phases({ startedAt: at(518), endsAt: at(528) }), at(510), at(519));
		expect(clock.minutesBehind).toBe(8);
		expect(clock.phases.map(({ startsAt }) => startsAt)).toEqual([at(518), at(528), at(548)]);
	});

	it('counts on while a phase runs over its time, and knows when it is early', () => {
		const over = phases({ startedAt: at(510), endsAt: at(520) });
		expect(programmeClock(over, at(510), at(527)).minutesBehind).toBe(7);
		const early = phases(
			{ startedAt: at(510), endedAt: at(515) },
			{ startedAt: at(515), endsAt: at(535) }
		);
		expect(programmeClock(early, at(510), at(516)).minutesBehind).toBe(-5);
	});

	it('takes the first phase for the beginning where no time was set', () => {
		const clock = programmeClock(phases({ startedAt: at(7), endsAt: at(17) }), null, at(8));
		expect(clock).toMatchObject({ minutesBehind: 0, endsAt: at(67) });
	});
});

it('has won back what was taken from phases to come, and from those that were', () => {
	const cut = phases(
		{ startedAt: at(510), endedAt: at(526) },
		{ startedAt: at(526), endsAt: at(546) },
		{ minutes: 25, cutMinutes: 5 }
	);
	expect(programmeClock(cut, at(510), at(530))).toMatchObject({
		minutesBehind: 1,
		endsAt: at(571)
	});
	const later = cut.map((phase, index) =>
		index < 2 ? { ...phase, endedAt: at(546) } : { ...phase, startedAt: at(546), endsAt: at(571) }
	);
	expect(programmeClock(later, at(510), at(550)).minutesBehind).toBe(1);
});

it('takes a workshop begun on another day for a rehearsal, which is not late', () => {
	const clock = programmeClock(
		phases({ startedAt: at(9000), endsAt: at(9010) }),
		at(510),
		at(9001)
	);
	expect(clock).toMatchObject({ minutesBehind: 0, endsAt: at(9060) });
});

describe('offers to cut', () => {
	const coming = [
		{ id: 'talk', title: 'Samtale', minutes: 20, isProtected: false, kind: 'tables' },
		{ id: 'pause', title: 'Pause', minutes: 15, isProtected: false, kind: 'break' },
		{ id: 'commit', title: 'Tilsagn', minutes: 20, isProtected: true, kind: 'commit' },
		{ id: 'word', title: 'Ord', minutes: 3, isProtected: false, kind: 'checkout' }
	];

	it.each([
		[0, []],
		[-4, []],
		[6, [['talk', 14]]],
		[
			40,
			[
				['talk', 10],
				['word', 2]
			]
		]
	] as const)(
		'win back %i minutes, never of a break or the commitment round',
		(behind, expected) => {
			expect(cutOffers(coming, behind).map(({ id, to }) => [id, to])).toEqual(expected);
		}
	);
});
