import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from './changesBetween';
import type { SteeringAction, SteeringContent, SteeringRisk } from './steeringContent';
import {
	anyContent,
	newContent,
	newSteeringAction
} from '../../../../tests/support/steeringContent';

const withAction = (action: SteeringAction | null, over: Partial<SteeringContent> = {}) =>
	newContent({ ...over, workstreams: [workstream(action ? [action] : [])] });

const workstream = (actions: SteeringAction[]) => ({
	...{ number: 1, title: 'Behandling', sinceLast: '', nextSteps: '', wantedDecision: '' },
	actions
});
const risk: SteeringRisk = {
	...{ number: 2, title: 'Ingen søger stillingen', likelihood: 3, impact: 4 },
	...{ mitigation: '', ownerName: '' }
};

describe('what has changed since last', () => {
	it('is nothing between a report and itself, whatever it says', () => {
		fc.assert(
			fc.property(anyContent, (content) => {
				expect(changesBetween(content, structuredClone(content))).toEqual([]);
			})
		);
	});

	it('is nothing where only the instant differs', () => {
		const content = newContent();
		expect(changesBetween(content, { ...content, at: '2027-01-01T00:00:00.000Z' })).toEqual([]);
	});

	it('tells every action that was not there as new, and no other', () => {
		fc.assert(
			fc.property(anyContent, anyContent, (before, after) => {
				const there = new Set(numbersIn(before));
				const told = changesBetween(before, after).filter(({ kind }) => kind === 'newAction');
				expect(told.map((change) => 'number' in change && change.number)).toEqual(
					numbersIn(after).filter((number) => !there.has(number))
				);
			})
		);
	});

	it.each<[string, Partial<SteeringAction>, Partial<SteeringAction>, object]>([
		[
			'a new status',
			{ status: 'agreed' },
			{ status: 'waiting' },
			{ kind: 'statusChanged', from: 'agreed', to: 'waiting' }
		],
		[
			'what is done',
			{ status: 'inProgress' },
			{ status: 'done' },
			{ kind: 'finished', to: 'done' }
		],
		[
			'what is in operation',
			{ status: 'done' },
			{ status: 'inOperation' },
			{ kind: 'finished', to: 'inOperation' }
		],
		[
			'a slip',
			{ dueOn: '2026-05-01' },
			{ dueOn: '2026-06-01', slipCount: 1 },
			{ kind: 'slipped', from: '2026-05-01', to: '2026-06-01' }
		],
		[
			'a deadline that was moved forward',
			{ dueOn: '2026-05-01' },
			{ dueOn: '2026-04-01' },
			{ kind: 'deadlineSet', from: '2026-05-01', to: '2026-04-01' }
		],
		['what is late now', {}, { daysLate: 3 }, { kind: 'nowLate', daysLate: 3 }],
		[
			'another owner',
			{ ownerName: 'SSP' },
			{ ownerName: null },
			{ kind: 'ownerChanged', from: 'SSP', to: null }
		]
	])('tells %s', (_, was, is, change) => {
		const action = newSteeringAction({ number: 7 });
		expect(
			changesBetween(withAction({ ...action, ...was }), withAction({ ...action, ...is }))
		).toEqual([{ number: 7, title: action.title, ...change }]);
	});

	it('says once that something is late, and not again while it stays so', () => {
		const action = newSteeringAction({ daysLate: 3 });
		expect(changesBetween(withAction(action), withAction({ ...action, daysLate: 33 }))).toEqual([]);
	});

	it('tells what nobody has updated for long', () => {
		const action = newSteeringAction({ number: 7 });
		expect(changesBetween(withAction(action), withAction(action, { stale: [7] }))).toMatchObject([
			{ kind: 'nowStale', number: 7 }
		]);
	});

	it('tells risks that are new, worse, and closed', () => {
		const before = newContent({ risks: [risk, { ...risk, number: 1, title: 'Lukket' }] });
		const after = newContent({
			risks: [
				{ ...risk, likelihood: 5 },
				{ ...risk, number: 3, title: 'Ny' }
			]
		});
		expect(changesBetween(before, after)).toEqual([
			{ kind: 'newRisk', number: 3, title: 'Ny', to: 12 },
			{ kind: 'riskMoved', number: 2, title: risk.title, from: 12, to: 20 },
			{ kind: 'riskClosed', number: 1, title: 'Lukket' }
		]);
	});

	it('tells what was decided, what is to be, and how money and coverage moved', () => {
		const grant = { totalOre: 100, budgetOre: 0, spentOre: 0, committedOre: 0, leftOre: 100 };
		const { coverage } = newContent();
		const wanted = { background: '', proposal: '', neededBy: null, options: [] };
		const before = newContent({ grant: { ...grant, spendBy: null } });
		const after = newContent({
			decisionsWanted: [{ ...wanted, number: 5, title: 'Flere timer?' }],
			decisionsMade: [{ number: 4, title: 'Ansæt', outcome: 'Ja', decidedOn: '2026-05-04' }],
			grant: { ...grant, spentOre: 40, leftOre: 60, spendBy: '2026-12-31' },
			coverage: { ...coverage, total: 10, withActions: 3 }
		});
		expect(changesBetween({ ...before, coverage: { ...coverage, total: 10 } }, after)).toEqual([
			{ kind: 'decided', number: 4, title: 'Ansæt', outcome: 'Ja' },
			{ kind: 'decisionWanted', number: 5, title: 'Flere timer?' },
			{ kind: 'grant', figure: 'spentOre', from: 0, to: 40 },
			{ kind: 'spendBy', from: null, to: '2026-12-31' },
			{ kind: 'coverage', figure: 'withActions', from: 0, to: 3, of: 10 }
		]);
	});
});

function numbersIn({ workstreams }: SteeringContent): number[] {
	return workstreams.flatMap(({ actions }) => actions.map(({ number }) => number));
}
