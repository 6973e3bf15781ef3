import { formatDay, formatNumber } from '$lib/domain/format';
import { fileName } from '../file/fileName';
import { MEDIA_TYPES, type WrittenFile } from '../file/writtenFile';
import type { DocumentName } from '../model/writtenDocument';
import { inert } from './inert';
import type { Cell, Sheet } from './sheet';

/** By this Excel knows that the letters are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Writes a table as CSV that Danish Excel opens by a double click: semicolons, as its decimals are commas;
 * days as Danes write them; nothing that could run.
 */
export function writeCsv({ columns, rows }: Sheet, name: DocumentName): WrittenFile {
	const lines = [columns.map(({ label }) => label), ...rows];
	const text = lines.map((cells) => cells.map(written).join(';') + '\r\n').join('');
	return {
		name: fileName(name, 'csv'),
		mediaType: MEDIA_TYPES.csv,
		bytes: new TextEncoder().encode(BYTE_ORDER_MARK + text)
	};
}

function written(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return formatNumber(cell, 'da').replaceAll('.', '');
	if (typeof cell === 'object') return formatDay(cell.day, 'da');
	// Before the cleaning of line ends: what begins with one is taken for a formula as well.
	const text = inert(cell).replace(/\r\n?/g, '\n');
	return /[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
