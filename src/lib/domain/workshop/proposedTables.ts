/** People at a table: few enough for all to be heard, enough to be several sectors. */
const AT_A_TABLE = 8;

/** Tables for so many people, at most what a hall has; none for nobody. */
export function proposedTables(people: number): number {
	return Math.min(MAX_TABLES, Math.max(0, Math.ceil(people / AT_A_TABLE)));
}

/** Tables a hall has at most. */
export const MAX_TABLES = 40;
