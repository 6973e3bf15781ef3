import type { CoverageRow } from './coverageMap';
import type { Spotlight } from './spotlight';
import type { WorkshopState } from './workshopState';

/** What whoever runs a workshop sees besides what all see. Tables by their ids. */
export interface DeskState extends WorkshopState {
	/** How many take part, in all and at each table. */
	people: { count: number; byTable: Record<string, number> };
	/** How many notes there are: those written alone while they are hidden, else on the table's board. */
	notes: Record<string, number>;
	/** When each table last wrote, as far as is known, in ms since 1970; a table that has not is left out. */
	lastWritten: Record<string, number>;
	/** How many have said "klar" in the phase that runs. */
	ready: Record<string, number>;
	/** What the tables have written about each recommendation, in the order of `tables`. */
	coverage: CoverageRow[];
	/** The note the screen shows large; null: none. */
	spotlight: Spotlight | null;
}
