import type { MarkColour } from '$lib/domain/markColour';
import type { SectorSign as Sign } from '$lib/domain/sectorSigns';
import type { IconName } from './icons';

/** One command of a menu. */
export interface MenuItem {
	label: string;
	/** Absent only where there are `items`. */
	onselect?: () => void;
	/** A list of its own, one level deep. */
	items?: readonly MenuItem[];
	/** One of several that exclude each other, and whether it is the one. */
	checked?: boolean;
	icon?: IconName;
	sign?: Sign;
	colour?: MarkColour;
	disabled?: boolean;
	danger?: boolean;
}
