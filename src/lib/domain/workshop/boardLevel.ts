/**
 * Whose a workshop's board is: a person's own, a pair's, a table's or everybody's. Notes follow from
 * one level to the next (1-2-4-All), and nobody reads a level that is not theirs before it is revealed.
 */
export const boardLevels = ['own', 'pair', 'table', 'plenum'] as const;
export type BoardLevel = (typeof boardLevels)[number];

/** What is on such a board is for those few alone: it is copied nowhere, and counted only. */
export function isPrivateLevel(level: BoardLevel | null): boolean {
	return level === 'own' || level === 'pair';
}
