import type { SteeringAction } from './steeringContent';
import type { SteeringChange } from './steeringChange';

/** An action item as one report has it, and whether that report calls it stale. */
export type SeenAction = SteeringAction & { isStale: boolean };

/** What has become of one action item since it was last seen; undefined: it was not there. */
export function actionChanges(was: SeenAction | undefined, is: SeenAction): SteeringChange[] {
	const { number, title, status, ownerName, dueOn } = is;
	const about = { number, title };
	if (!was) return [{ kind: 'newAction', ...about }];
	const changes: SteeringChange[] = [];
	if (status !== was.status)
		changes.push(
			status === 'done' || status === 'inOperation'
				? { kind: 'finished', ...about, to: status }
				: { kind: 'statusChanged', ...about, from: was.status, to: status }
		);
	if (is.slipCount > was.slipCount)
		changes.push({ kind: 'slipped', ...about, from: was.dueOn, to: dueOn });
	else if (dueOn !== was.dueOn)
		changes.push({ kind: 'deadlineSet', ...about, from: was.dueOn, to: dueOn });
	if (is.daysLate > 0 && was.daysLate === 0)
		changes.push({ kind: 'nowLate', ...about, daysLate: is.daysLate });
	if (is.isStale && !was.isStale) changes.push({ kind: 'nowStale', ...about });
	if (ownerName !== was.ownerName)
		changes.push({ kind: 'ownerChanged', ...about, from: was.ownerName, to: ownerName });
	return changes;
}
