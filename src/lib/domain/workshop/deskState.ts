import type { WorkshopState } from './workshopState';

/** What whoever runs a workshop sees besides what all see. */
export interface DeskState extends WorkshopState {
	/** How many take part, in all and by the table's id. */
	people: { count: number; byTable: Record<string, number> };
}
