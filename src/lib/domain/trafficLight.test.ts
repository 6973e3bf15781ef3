import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionStatuses } from './actionStatus';
import { addDays, isoDay } from './calendarDay';
import { trafficLightOf, trafficLights, type TrafficLightFacts } from './trafficLight';

const today = isoDay('2026-06-01');
const onTrack: TrafficLightFacts = {
	status: 'inProgress',
	hasOwner: true,
	dueOn: addDays(today, 30),
	isAtRisk: false,
	lastUpdatedOn: addDays(today, -1),
	today
};
const dueOn = (days: number) => ({ dueOn: addDays(today, days) });
const updatedOn = (days: number) => ({ lastUpdatedOn: addDays(today, days) });

describe('the traffic light by rule', () => {
	it.each<[string, Partial<TrafficLightFacts>, string, string]>([
		['on time', {}, 'green', 'onTime'],
		['due today', dueOn(0), 'green', 'onTime'],
		['without a deadline', { dueOn: null }, 'green', 'onTime'],
		['a day late', dueOn(-1), 'yellow', 'late'],
		['14 days late', dueOn(-14), 'yellow', 'late'],
		['15 days late', dueOn(-15), 'red', 'tooLate'],
		['at risk by the owner’s word', { isAtRisk: true }, 'yellow', 'atRisk'],
		['late and at risk', { isAtRisk: true, ...dueOn(-3) }, 'yellow', 'late'],
		['without owner', { hasOwner: false }, 'red', 'ownerless'],
		['not started', { status: 'agreed' }, 'grey', 'notStarted'],
		['proposed', { status: 'proposed' }, 'grey', 'notStarted'],
		['not started and late', { status: 'agreed', ...dueOn(-2) }, 'yellow', 'late'],
		['not started and too late', { status: 'agreed', ...dueOn(-20) }, 'red', 'tooLate'],
		['waiting on time', { status: 'waiting' }, 'green', 'onTime'],
		['34 days silent', updatedOn(-34), 'green', 'onTime'],
		['5 weeks silent, though on time', updatedOn(-35), 'red', 'stale'],
		['5 weeks silent and a little late', { ...updatedOn(-35), ...dueOn(-2) }, 'red', 'stale'],
		[
			'done, long ago and late',
			{ status: 'done', ...dueOn(-90), ...updatedOn(-90) },
			'green',
			'finished'
		],
		['in operation', { status: 'inOperation', ...updatedOn(-90) }, 'green', 'finished'],
		['dropped, without owner', { status: 'dropped', hasOwner: false }, 'grey', 'dropped']
	])('of an item %s', (_, change, light, reason) => {
		expect(trafficLightOf({ ...onTrack, ...change })).toEqual({ light, reason });
	});

	it('follows the limits of the project', () => {
		const strict = { lateDays: 2, staleWeeks: 1 };
		expect(trafficLightOf({ ...onTrack, ...dueOn(-3) }, strict).reason).toBe('tooLate');
		expect(trafficLightOf({ ...onTrack, ...updatedOn(-7) }, strict).reason).toBe('stale');
	});

	it('never turns better by being later or silent for longer', () => {
		const rank = { grey: 0, green: 0, yellow: 1, red: 2 };
		const facts = fc.record({
			status: fc.constantFrom(...actionStatuses),
			hasOwner: fc.boolean(),
			isAtRisk: fc.boolean(),
			due: fc.integer({ min: -60, max: 60 }),
			updated: fc.integer({ min: -60, max: 0 }),
			worse: fc.nat({ max: 60 })
		});
		fc.assert(
			fc.property(facts, ({ due, updated, worse, ...rest }) => {
				const at = (d: number, u: number) =>
					trafficLightOf({ ...rest, today, ...dueOn(d), ...updatedOn(u) }).light;
				const now = at(due, updated);
				expect(trafficLights).toContain(now);
				expect(rank[at(due - worse, updated)]).toBeGreaterThanOrEqual(rank[now]);
				expect(rank[at(due, updated - worse)]).toBeGreaterThanOrEqual(rank[now]);
			})
		);
	});
});
