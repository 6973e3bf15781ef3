import type { Line } from '$lib/board';
import type { SectionView } from '$lib/session/BoardView';
import type { NoteView } from '$lib/session/NoteView';

/** A cell of a matrix; a direction that has no lines yet is one line without a name. */
export interface MatrixCell {
	row: Line | null;
	column: Line | null;
	notes: NoteView[];
}

/** The notes of a matrix by row and column, and those that wait to be put in a cell. */
export function matrixCells({ rows, columns, notes }: SectionView): {
	rows: { row: Line | null; cells: MatrixCell[] }[];
	waiting: NoteView[];
} {
	const cells = new Map<string, MatrixCell>();
	const lines = rows.length + columns.length === 0 ? [] : orOne(rows);
	const laid = lines.map((row) => ({
		row,
		cells: orOne(columns).map((column) => {
			const cell: MatrixCell = { row, column, notes: [] };
			cells.set(nameOf(row?.key, column?.key), cell);
			return cell;
		})
	}));
	const waiting: NoteView[] = [];
	for (const view of notes) {
		const { note } = view;
		const row = rows.length > 0 ? (note?.row ?? '?') : undefined;
		const column = columns.length > 0 ? (note?.column ?? '?') : undefined;
		(cells.get(nameOf(row, column))?.notes ?? waiting).push(view);
	}
	return { rows: laid, waiting };
}

const orOne = (lines: readonly Line[]): readonly (Line | null)[] =>
	lines.length > 0 ? lines : [null];

const nameOf = (row = '', column = '') => `${row}/${column}`;
