/** A stop on the way through a table: its row, and its column; columns may be missing. */
export interface Stop {
	row: number;
	column: number;
}

/** Where an arrow key, Home or End leads; null where it leads nowhere, or is another key. */
export function nextStop(
	stops: readonly Stop[],
	{ row, column }: Stop,
	key: string,
	isWholeTable = false
): Stop | null {
	const inRow = stops.filter((stop) => stop.row === row);
	const inColumn = stops.filter((stop) => stop.column === column);
	switch (key) {
		case 'ArrowRight':
			return nearest(inRow, (stop) => stop.column - column);
		case 'ArrowLeft':
			return nearest(inRow, (stop) => column - stop.column);
		case 'ArrowDown':
			return nearest(inColumn, (stop) => stop.row - row);
		case 'ArrowUp':
			return nearest(inColumn, (stop) => row - stop.row);
		case 'Home':
			return (isWholeTable ? stops : inRow).at(0) ?? null;
		case 'End':
			return (isWholeTable ? stops : inRow).at(-1) ?? null;
		default:
			return null;
	}
}

/** The one that lies ahead by the least; empty cells are passed over. */
function nearest(stops: readonly Stop[], ahead: (stop: Stop) => number): Stop | null {
	const found = stops.filter((stop) => ahead(stop) > 0);
	return found.reduce<Stop | null>(
		(best, stop) => (best === null || ahead(stop) < ahead(best) ? stop : best),
		null
	);
}
