import type { TableBlock } from '../model/block';
import { widthsOf } from '../model/widthsOf';
import { drawText } from './drawText';
import { cellWidth, drawRow, rowHeight, splitRow, type Row } from './drawRow';
import { MUTED } from './pdfLook';
import { keepTogether, roomLeft, type PdfSheet } from './pdfSheet';

/**
 * A table, told as one, with its header again on every page it reaches. A row goes on a page of its
 * own rather than be split; one that is longer than a page is split between words.
 */
export function drawTable(sheet: PdfSheet, block: TableBlock): void {
	const { pdf, root, look } = sheet;
	const { caption, isUnderHeading } = block;
	const { header, body } = rowsOf(sheet, block);
	const headerHeight = rowHeight(sheet, header);
	keepTogether(sheet, tableLead(sheet, block));
	if (!isUnderHeading)
		drawText(sheet, caption, { role: 'P', size: look.size.body, weight: 'strong', colour: MUTED });
	const table = pdf.struct('Table', { title: caption });
	root.add(table);
	drawRow(sheet, header, newRow(sheet, table, header));
	for (const row of body) {
		const cells = newRow(sheet, table, row);
		let left: Row | null = row;
		while (left) {
			const height = rowHeight(sheet, left);
			const whole = pageHeight(sheet) - headerHeight;
			if (height > roomLeft(sheet) && (height <= whole || roomLeft(sheet) < whole / 3)) {
				pdf.addPage();
				drawRow(sheet, header, null);
			}
			const [now, later]: [Row, Row | null] = splitRow(sheet, left, roomLeft(sheet));
			drawRow(sheet, now, cells);
			left = later;
		}
	}
	table.end();
	pdf.x = sheet.left;
	pdf.y += look.gap * 1.5;
}

/** What must stand together: the caption, the header and the first row, or the beginning of it. */
export function tableLead(sheet: PdfSheet, block: TableBlock): number {
	const { body: size } = sheet.look.size;
	const { header, body } = rowsOf(sheet, block);
	const first = body[0] ? Math.min(rowHeight(sheet, body[0]), size * 10) : 0;
	return (block.isUnderHeading ? 0 : size * 3) + rowHeight(sheet, header) + first;
}

function rowsOf(sheet: PdfSheet, block: TableBlock): { header: Row; body: Row[] } {
	const { columns, rows } = block;
	const widths = widthsOf(block, sheet.width, (word, isStrong) => cellWidth(sheet, word, isStrong));
	return {
		header: { texts: columns.map(({ label }) => label), columns, widths, isHeader: true },
		body: rows.map((texts) => ({ texts, columns, widths, isHeader: false }))
	};
}

function pageHeight({ pdf }: PdfSheet): number {
	return pdf.page.height - pdf.page.margins.top - pdf.page.margins.bottom;
}

/** A row's place in the structure, cell by cell. */
function newRow(
	{ pdf }: PdfSheet,
	table: PDFKit.PDFStructureElement,
	{ columns, isHeader }: Row
): PDFKit.PDFStructureElement[] {
	const row = pdf.struct('TR');
	table.add(row);
	return columns.map((column) => {
		const cell = isHeader
			? headerCell(pdf, 'Column')
			: column.isHeader
				? headerCell(pdf, 'Row')
				: pdf.struct('TD');
		row.add(cell);
		return cell;
	});
}

/** What it is the header of is known to the library, not to its types. */
function headerCell(pdf: PDFKit.PDFDocument, scope: 'Column' | 'Row'): PDFKit.PDFStructureElement {
	return pdf.struct('TH', { scope } as PDFKit.Mixins.StructureElementOptions);
}
