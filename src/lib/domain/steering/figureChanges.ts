import type { Coverage } from '../coverage';
import {
	coverageFigures,
	grantFigures,
	type CoverageFigure,
	type SteeringChange
} from './steeringChange';
import type { SteeringGrant } from './steeringContent';

/** What has moved in the account. A grant that was unknown is told from nothing. */
export function grantChanges(
	before: SteeringGrant | null,
	after: SteeringGrant | null
): SteeringChange[] {
	const changes: SteeringChange[] = [];
	for (const figure of grantFigures) {
		const [from, to] = [before?.[figure] ?? 0, after?.[figure] ?? 0];
		if (from !== to) changes.push({ kind: 'grant', figure, from, to });
	}
	const [from, to] = [before?.spendBy ?? null, after?.spendBy ?? null];
	if (from !== to) changes.push({ kind: 'spendBy', from, to });
	return changes;
}

/** How far coverage has moved. Counts of what has an answer, never a share fulfilled. */
export function coverageChanges(before: Coverage, after: Coverage): SteeringChange[] {
	const [was, is] = [figuresOf(before), figuresOf(after)];
	return coverageFigures
		.filter((figure) => was[figure].count !== is[figure].count)
		.map((figure) => ({
			kind: 'coverage' as const,
			figure,
			from: was[figure].count,
			to: is[figure].count,
			of: is[figure].of
		}));
}

function figuresOf({
	total,
	byState,
	withActions,
	elements,
	elementsNotDiscussed
}: Coverage): Record<CoverageFigure, { count: number; of: number }> {
	return {
		chosen: { count: total - byState.notDiscussed, of: total },
		withActions: { count: withActions, of: total },
		elementsChosen: { count: elements - elementsNotDiscussed, of: elements }
	};
}
