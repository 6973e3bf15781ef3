import { actionChanges, type SeenAction } from './actionChanges';
import { decisionChanges } from './decisionChanges';
import { coverageChanges, grantChanges } from './figureChanges';
import { riskChanges } from './riskChanges';
import { changeGroups, type SteeringChange, type SteeringChangeKind } from './steeringChange';
import type { SteeringContent } from './steeringContent';

const order: readonly SteeringChangeKind[] = Object.values(changeGroups).flat();

/**
 * "Siden sidst": what is not as it was, what needs the steering group first. Between two reports of
 * the same data there is nothing.
 */
export function changesBetween(before: SteeringContent, after: SteeringContent): SteeringChange[] {
	const earlier = new Map(actionsOf(before).map((action) => [action.number, action]));
	const changes = [
		...decisionChanges(before, after),
		...actionsOf(after).flatMap((action) => actionChanges(earlier.get(action.number), action)),
		...riskChanges(before.risks, after.risks),
		...grantChanges(before.grant, after.grant),
		...coverageChanges(before.coverage, after.coverage)
	];
	// Sorting is stable: within a kind they stand as the report has them.
	return changes.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function actionsOf({ workstreams, stale }: SteeringContent): SeenAction[] {
	const silent = new Set(stale);
	return workstreams.flatMap(({ actions }) =>
		actions.map((action) => ({ ...action, isStale: silent.has(action.number) }))
	);
}
