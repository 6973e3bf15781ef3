/** How a project stands to a conflict between its sources, entry by entry. */
export const conflictStands = ['settled', 'leftOpen', 'reopened'] as const;
export type ConflictStand = (typeof conflictStands)[number];

/** Only an answer settles; the other two say that there is none. */
export function needsAnswer(stand: ConflictStand): boolean {
	return stand === 'settled';
}

/** Whether people still have to decide: nobody has, or it was opened again. */
export function isUndecided(present: ConflictStand | null): boolean {
	return present === null || present === 'reopened';
}

/** What may be said next: only what was decided, or left open on purpose, can be opened again. */
export function possibleStands(present: ConflictStand | null): readonly ConflictStand[] {
	return conflictStands.filter((stand) => stand !== 'reopened' || !isUndecided(present));
}
