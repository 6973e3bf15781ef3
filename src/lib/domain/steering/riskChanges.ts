import { riskScore } from './riskOrder';
import type { SteeringChange } from './steeringChange';
import type { SteeringRisk } from './steeringContent';

/** Risks that are new, closed, or worse or better than they were; only open ones are in a report. */
export function riskChanges(
	before: readonly SteeringRisk[],
	after: readonly SteeringRisk[]
): SteeringChange[] {
	const earlier = new Map(before.map((risk) => [risk.number, risk]));
	const open = new Set(after.map(({ number }) => number));
	const changes: SteeringChange[] = [];
	for (const risk of after) {
		const about = { number: risk.number, title: risk.title };
		const was = earlier.get(risk.number);
		const to = riskScore(risk);
		if (!was) changes.push({ kind: 'newRisk', ...about, to });
		else if (riskScore(was) !== to)
			changes.push({ kind: 'riskMoved', ...about, from: riskScore(was), to });
	}
	for (const { number, title } of before)
		if (!open.has(number)) changes.push({ kind: 'riskClosed', number, title });
	return changes;
}
