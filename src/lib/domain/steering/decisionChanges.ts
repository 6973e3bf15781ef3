import type { SteeringChange } from './steeringChange';
import type { SteeringContent } from './steeringContent';

type Decisions = Pick<SteeringContent, 'decisionsWanted' | 'decisionsMade'>;

/** What has been decided since, and what has come up to be. */
export function decisionChanges(before: Decisions, after: Decisions): SteeringChange[] {
	const made = numbersOf(before.decisionsMade);
	const wanted = numbersOf(before.decisionsWanted);
	return [
		...after.decisionsMade
			.filter(({ number }) => !made.has(number))
			.map(({ number, title, outcome }) => ({ kind: 'decided' as const, number, title, outcome })),
		...after.decisionsWanted
			.filter(({ number }) => !wanted.has(number))
			.map(({ number, title }) => ({ kind: 'decisionWanted' as const, number, title }))
	];
}

function numbersOf(decisions: readonly { number: number }[]): ReadonlySet<number> {
	return new Set(decisions.map(({ number }) => number));
}
