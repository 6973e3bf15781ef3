import type { SectorSign } from '../sectorSigns';
import type { Spotlight } from './spotlight';
import type { WorkshopState } from './workshopState';

/** What the room sees of a workshop: where it is, and how much has come of it. */
export interface ScreenState extends WorkshopState {
	/** How many take part, in all and by the table's id. */
	people: { count: number; byTable: Record<string, number> };
	/** How many have come from each sector, in the project's order. */
	sectors: { id: string; name: string; sign: SectorSign; participants: number }[];
	/** The note that is shown large; null: none. */
	spotlight: Spotlight | null;
}
