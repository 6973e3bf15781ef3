import { createContext } from 'svelte';
import type { SectorSign } from '$lib/domain/sectorSigns';

/** The sector of somebody who writes or has written, as it is shown. */
export interface SectorHere {
	name: string;
	sign: SectorSign;
}

/** Finds a sector of the project by its id; undefined where it is none. */
export type SectorsHere = (id: string | null) => SectorHere | undefined;

/** The sectors of whatever page a board is open on. */
export const [useSectors, setSectors] = createContext<SectorsHere>();
