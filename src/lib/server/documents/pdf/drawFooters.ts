import { MUTED } from './pdfLook';
import { setType, type PdfSheet } from './pdfSheet';

const SIZE = 8;

/** At the foot of every page: what it is of, and which page. No part of what is read aloud. */
export function drawFooters(
	sheet: PdfSheet,
	words: string,
	[page, of]: readonly [string, string]
): void {
	const { pdf, left, width, look } = sheet;
	const { start, count } = pdf.bufferedPageRange();
	for (let at = start; at < start + count; at++) {
		pdf.switchToPage(at);
		// Below the margin, where words would otherwise begin another page.
		const { bottom } = pdf.page.margins;
		pdf.page.margins.bottom = 0;
		const top = pdf.page.height - look.margin * 0.7;
		pdf.markContent('Artifact', { type: 'Pagination' });
		setType(sheet, SIZE, { colour: MUTED });
		const number = `${page} ${at - start + 1} ${of} ${count}`;
		pdf.text(words, left, top, {
			...{ width: width * 0.8, height: SIZE * 1.5, ellipsis: true }
		});
		pdf.text(number, left, top, { width, align: 'right', lineBreak: false });
		pdf.endMarkedContent();
		pdf.page.margins.bottom = bottom;
	}
}
