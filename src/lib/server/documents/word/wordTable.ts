import {
	BorderStyle,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	WidthType,
	type FileChild
} from 'docx';
import type { Column, TableBlock } from '../model/block';
import { widthsOf } from '../model/widthsOf';
import type { WordLook } from './wordLook';
import { wordRuns } from './wordRuns';

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'B8B8B8' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const CELL_SIDE = 80;
/** Of a strong letter, on the average, beside its height. */
const LETTER_WIDTH = 0.62;
/** Characters of a cell up to which its row stays on one page. */
const WHOLE_UP_TO = 800;
const HEADER_FILL = 'ECECEC';

/** A table with its caption above; its header row stands on every page it reaches. */
export function wordTable(block: TableBlock, look: WordLook): FileChild[] {
	const { caption, columns, rows, isUnderHeading } = block;
	const widths = widthsOf(block, look.textWidth, (word) => estimated(word, look)).map(Math.floor);
	const cells = (texts: readonly string[], isHeader: boolean) =>
		columns.map(
			(column, at) =>
				new TableCell({
					width: { size: widths[at] ?? 0, type: WidthType.DXA },
					margins: {
						...{ top: look.cellPadding, bottom: look.cellPadding },
						...{ left: CELL_SIDE, right: CELL_SIDE }
					},
					...(isHeader && { shading: { type: ShadingType.CLEAR, fill: HEADER_FILL } }),
					children: [cellText(texts[at] ?? '', column, isHeader)]
				})
		);
	return [
		...(isUnderHeading ? [] : [new Paragraph({ style: 'Caption', children: wordRuns(caption) })]),
		new Table({
			width: { size: look.textWidth, type: WidthType.DXA },
			layout: TableLayoutType.FIXED,
			columnWidths: widths,
			tableLook: { firstRow: true, firstColumn: columns[0]?.isHeader ?? false, noVBand: true },
			borders: {
				...{ top: LINE, bottom: LINE, insideHorizontal: LINE },
				...{ left: NONE, right: NONE, insideVertical: NONE }
			},
			rows: [
				new TableRow({
					...{ tableHeader: true, cantSplit: true },
					children: cells(
						columns.map(({ label }) => label),
						true
					)
				}),
				...rows.map((row) => {
					const isShort = row.every((text) => text.length < WHOLE_UP_TO);
					return new TableRow({ cantSplit: isShort, children: cells(row, false) });
				})
			]
		}),
		// Two tables in a row would grow together; the line is as low as lines can be.
		new Paragraph({ spacing: { line: 60, lineRule: 'exact', after: look.gap }, children: [] })
	];
}

/** What a word needs in a cell. Nobody has the letters here to measure, and Word has them elsewhere. */
function estimated(word: string, { size }: WordLook): number {
	return word.length * size.body * 10 * LETTER_WIDTH + 2 * CELL_SIDE;
}

function cellText(text: string, column: Column, isHeader: boolean): Paragraph {
	return new Paragraph({
		style: 'TableText',
		...(column.isNumeric && { alignment: 'right' }),
		children: wordRuns(text, { bold: isHeader || (column.isHeader ?? false) })
	});
}
