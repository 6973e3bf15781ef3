import fc from 'fast-check';
import { actionStatuses } from '$lib/domain/actionStatus';
import { defaultTrafficLightLimits, trafficLights } from '$lib/domain/trafficLight';
import type { SteeringAction, SteeringContent } from '$lib/domain/steering/steeringContent';

/** A report of a project in which nothing is yet, with what the test says of it. */
export function newContent(over: Partial<SteeringContent> = {}): SteeringContent {
	return {
		version: 1,
		projectName: 'Styrket behandling',
		caseNumber: '26-1234',
		at: '2026-06-01T10:00:00.000Z',
		limits: defaultTrafficLightLimits,
		...{ overdue: [], ownerless: [], waiting: [], stale: [], untouched: [], workstreams: [] },
		coverage: {
			...{ total: 0, withActions: 0, untouched: 0, elements: 0, elementsNotDiscussed: 0 },
			byState: { adopted: 0, adapted: 0, declined: 0, postponed: 0, notDiscussed: 0 }
		},
		grant: null,
		...{ risks: [], decisionsWanted: [], decisionsMade: [] },
		...over
	};
}

/** An action that goes as agreed, with what the test says of it. */
export function newSteeringAction(over: Partial<SteeringAction> = {}): SteeringAction {
	return {
		...{ number: 1, title: 'Fælles visitation', status: 'agreed', ownerName: 'Ungeklinikken' },
		...{ dueOn: '2026-08-01', firstDueOn: '2026-08-01', daysLate: 0, slipCount: 0 },
		...{ statusAt: '2026-05-20T10:00:00.000Z', light: 'grey', lightReason: 'notStarted' },
		overrideReason: '',
		...over
	};
}

const day = fc.option(fc.constantFrom('2026-05-01', '2026-06-01', '2026-07-01'));

const anyAction = fc
	.record({
		number: fc.integer({ min: 1, max: 30 }),
		status: fc.constantFrom(...actionStatuses),
		ownerName: fc.option(fc.constantFrom('SSP', 'Åkærskolen')),
		dueOn: day,
		daysLate: fc.nat(60),
		slipCount: fc.nat(3),
		light: fc.constantFrom(...trafficLights)
	})
	.map(newSteeringAction);

const anyRisk = fc.record({
	number: fc.integer({ min: 1, max: 9 }),
	title: fc.string({ maxLength: 20 }),
	likelihood: fc.integer({ min: 1, max: 5 }),
	impact: fc.integer({ min: 1, max: 5 }),
	mitigation: fc.string({ maxLength: 20 }),
	ownerName: fc.string({ maxLength: 20 })
});

/** Any report that could be: each action, risk and decision in it once. */
export const anyContent: fc.Arbitrary<SteeringContent> = fc
	.record({
		actions: fc.uniqueArray(anyAction, { selector: ({ number }) => number, maxLength: 12 }),
		stale: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 5 }),
		risks: fc.uniqueArray(anyRisk, { selector: ({ number }) => number, maxLength: 4 }),
		spentOre: fc.nat(1000),
		withActions: fc.nat(20)
	})
	.map(({ actions, stale, risks, spentOre, withActions }) => {
		const empty = newContent();
		return newContent({
			stale,
			risks,
			workstreams: [
				{
					...{ number: 1, title: 'Behandling', sinceLast: '', nextSteps: '' },
					wantedDecision: '',
					actions
				}
			],
			grant: {
				...{ totalOre: 1000, budgetOre: 0, committedOre: 0, spendBy: null },
				spentOre,
				leftOre: 1000 - spentOre
			},
			coverage: { ...empty.coverage, total: 20, withActions }
		});
	});
