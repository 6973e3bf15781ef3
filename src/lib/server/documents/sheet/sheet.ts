import type { CalendarDay } from '$lib/domain/calendarDay';

/** A table before it is Excel or CSV. */
export interface Sheet {
	/** Of the tab. */
	title: string;
	columns: readonly SheetColumn[];
	rows: readonly (readonly Cell[])[];
}

export interface SheetColumn {
	label: string;
	/** In characters. */
	width: number;
}

/** Null: there is none. A day is a day in Excel too, and not its letters. */
export type Cell = null | number | string | { day: CalendarDay };
