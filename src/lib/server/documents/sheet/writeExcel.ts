import writeXlsxFile, { type CellObject } from 'write-excel-file/node';
import { fileName } from '../file/fileName';
import { MEDIA_TYPES, type WrittenFile } from '../file/writtenFile';
import { cleaned } from '../model/cleaned';
import type { DocumentName } from '../model/writtenDocument';
import { fitOnPaper } from './fitOnPaper';
import type { Cell, Sheet } from './sheet';

/** What one cell of Excel holds. */
const CELL_MAX = 32_767;
/** What the name of a tab holds, without the signs it does not take. */
const TAB_MAX = 31;

/**
 * Writes a table as Excel: the header stays when one scrolls, days can be sorted, and words are words, so
 * that none of them can run.
 */
export async function writeExcel(given: Sheet, name: DocumentName): Promise<WrittenFile> {
	const { title, columns, rows } = cleaned(given);
	const header = columns.map(({ label }): CellObject => {
		return {
			value: label,
			type: String,
			fontWeight: 'bold',
			backgroundColor: '#ECECEC',
			wrap: true
		};
	});
	const tab = title.replace(/[\\/?*[\]:]/g, ' ').slice(0, TAB_MAX);
	const file = writeXlsxFile(
		[header, ...rows.map((row) => row.map(cellOf))],
		{
			columns: columns.map(({ width }) => ({ width })),
			sheet: tab,
			stickyRowsCount: 1,
			orientation: 'landscape'
		},
		{ features: [fitOnPaper(tab)] }
	);
	return {
		name: fileName(name, 'xlsx'),
		mediaType: MEDIA_TYPES.xlsx,
		bytes: await file.toBuffer()
	};
}

function cellOf(cell: Cell): CellObject | null {
	const look = { wrap: true, alignVertical: 'top' as const };
	if (cell === null) return null;
	if (typeof cell === 'number') return { value: cell, type: Number, ...look };
	if (typeof cell === 'string') return { value: cell.slice(0, CELL_MAX), type: String, ...look };
	// A day has no time of day, wherever the file is opened.
	return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'd.m.yyyy', ...look };
}
