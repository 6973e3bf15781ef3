import { cellKey, type CellPlace } from '$lib/domain/matrix/cellKey';

/** Id of a cell's link in the table: closing what it opened leads back to it. */
export function cellId(place: CellPlace): string {
	return `at-${cellKey(place)}`;
}
