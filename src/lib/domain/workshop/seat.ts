import type { SectorSign } from '../sectorSigns';
import type { BoardLevel } from './boardLevel';

/** Where a participant sits, and the boards that are theirs to open. */
export interface Seat {
	participantId: string;
	firstName: string | null;
	sector: { id: string; name: string; sign: SectorSign };
	/** Null in a workshop without tables. */
	table: { id: string; number: number } | null;
	/** Where they go when tables are mixed. */
	mixedTable: { id: string; number: number } | null;
	pairNumber: number | null;
	/** Keeps the table going. */
	isHost: boolean;
	isLeader: boolean;
	/** Ids by level; null: there is none. */
	boards: Record<BoardLevel, string | null>;
}
