import type { GrantEntryKind } from './grantEntryKind';
import type { SteeringGrant } from './steeringContent';

/** A line of the account; one that is withdrawn counts for nothing. */
export interface GrantLine {
	kind: GrantEntryKind;
	amountOre: number;
	withdrawnAt: Date | null;
}

/** What the lines of an account come to, by kind, in øre. */
export function grantSums(lines: readonly GrantLine[]): Record<GrantEntryKind, number> {
	const sums: Record<GrantEntryKind, number> = { budget: 0, committed: 0, spent: 0 };
	for (const { kind, amountOre, withdrawnAt } of lines)
		if (withdrawnAt === null) sums[kind] += amountOre;
	return sums;
}

/** The grant as it stands: what is left is the grant less what is spent and committed. */
export function grantOf(
	totalOre: number,
	lines: readonly GrantLine[],
	spendBy: string | null
): SteeringGrant {
	const { budget, committed, spent } = grantSums(lines);
	return {
		totalOre,
		budgetOre: budget,
		spentOre: spent,
		committedOre: committed,
		leftOre: totalOre - spent - committed,
		spendBy
	};
}
