import type { Place } from '$lib/board';
import type { CardPlace } from '$lib/components/cardPlace';

/**
 * What lists of notes are called where notes are dropped: a section (a plane too) by its key, a cell by
 * the keys of section, row and column, and those of a section that wait to be placed by neither line.
 */
export function cellKey(sectionKey: string, row: string | null, column: string | null): string {
	return `${sectionKey}/${row ?? ''}/${column ?? ''}`;
}

export function waitingKey(sectionKey: string): string {
	return cellKey(sectionKey, null, null);
}

/** Where a note that was dropped there belongs. */
export function placeOf({ listKey, beforeKey, at }: CardPlace): Place {
	const [sectionKey = '', row, column] = listKey.split('/');
	if (at) return { sectionKey, beforeKey, ...at };
	if (row === undefined) return { sectionKey, beforeKey };
	return { sectionKey, beforeKey, row: row || null, column: column || null, x: null, y: null };
}
