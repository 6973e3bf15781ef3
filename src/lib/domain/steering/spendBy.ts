import type { ProjectDateKind } from '../projectDate';

/**
 * The day the grant is to be spent by, as it holds: a day that has been lifted is no limit any more,
 * even where somebody writes it once again.
 */
export function standingSpendBy(
	spendBy: string | null,
	dates: readonly { dateLabel: string; kind: ProjectDateKind }[]
): string | null {
	const isLifted = dates.some((date) => date.kind === 'superseded' && date.dateLabel === spendBy);
	return isLifted ? null : spendBy;
}

/** Money is left, and the day is past. */
export function isSpendByPassed(
	{ spendBy, leftOre }: { spendBy: string | null; leftOre: number },
	day: string
): boolean {
	return spendBy !== null && leftOre > 0 && spendBy < day;
}
