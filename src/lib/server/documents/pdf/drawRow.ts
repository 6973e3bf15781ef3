import type { Column } from '../model/block';
import { FILL, LINE } from './pdfLook';
import { setType, type PdfSheet } from './pdfSheet';
import { splitText } from './splitText';

export interface Row {
	texts: readonly string[];
	columns: readonly Column[];
	widths: readonly number[];
	isHeader: boolean;
}

/** Room for rounding, so that a row that fits never begins another page. */
const SLACK = 0.5;

export function rowHeight(sheet: PdfSheet, row: Row): number {
	const heights = row.texts.map((text, at) => {
		setCell(sheet, row, at);
		return sheet.pdf.heightOfString(text || ' ', textOptions(sheet, row, at));
	});
	return Math.max(...heights) + 2 * sheet.look.cellPadding.y + SLACK;
}

/** What of a row goes into so much height, and what is left for the next page; null: all of it went. */
export function splitRow(sheet: PdfSheet, row: Row, height: number): [Row, Row | null] {
	if (rowHeight(sheet, row) <= height) return [row, null];
	const room = height - 2 * sheet.look.cellPadding.y - SLACK;
	const parts = row.texts.map((text, at) => {
		setCell(sheet, row, at);
		const options = textOptions(sheet, row, at);
		return splitText(text, (part) => sheet.pdf.heightOfString(part || ' ', options) <= room);
	});
	return [
		{ ...row, texts: parts.map(([now]) => now) },
		{ ...row, texts: parts.map(([, later]) => later) }
	];
}

/**
 * Draws a row where the sheet stands.
 *
 * @param cells Where its words belong in the structure; null for a header that is only repeated for
 *   the eye.
 */
export function drawRow(
	sheet: PdfSheet,
	row: Row,
	cells: readonly PDFKit.PDFStructureElement[] | null
): void {
	const { pdf, look, left, width } = sheet;
	const height = rowHeight(sheet, row);
	const top = pdf.y;
	pdf.markContent('Artifact', { type: 'Layout' });
	if (row.isHeader) pdf.save().rect(left, top, width, height).fill(FILL).restore();
	pdf.save().lineWidth(0.5).strokeColor(LINE);
	pdf.moveTo(left, top + height).lineTo(left + width, top + height);
	pdf.stroke().restore();
	pdf.endMarkedContent();
	let x = left;
	row.texts.forEach((text, at) => {
		const draw = () => {
			setCell(sheet, row, at);
			pdf.text(text, x + look.cellPadding.x, top + look.cellPadding.y, textOptions(sheet, row, at));
		};
		if (cells) cells[at]?.add(draw);
		else {
			pdf.markContent('Artifact', { type: 'Pagination' });
			draw();
			pdf.endMarkedContent();
		}
		x += row.widths[at] ?? 0;
	});
	pdf.y = top + height;
}

/** What a word needs in a cell, so that it is not broken. */
export function cellWidth(sheet: PdfSheet, word: string, isStrong: boolean): number {
	setType(sheet, sheet.look.size.body - 0.5, { weight: isStrong ? 'strong' : 'regular' });
	// The space after it is measured with it when lines are made.
	return sheet.pdf.widthOfString(`${word} `) + 2 * sheet.look.cellPadding.x + 1;
}

function setCell(sheet: PdfSheet, { columns, isHeader }: Row, at: number): void {
	const isStrong = isHeader || columns[at]?.isHeader;
	setType(sheet, sheet.look.size.body - 0.5, { weight: isStrong ? 'strong' : 'regular' });
}

function textOptions({ look }: PdfSheet, { columns, widths }: Row, at: number) {
	return {
		width: (widths[at] ?? 0) - 2 * look.cellPadding.x,
		lineGap: look.lineGap / 2,
		align: columns[at]?.isNumeric ? ('right' as const) : ('left' as const)
	};
}
