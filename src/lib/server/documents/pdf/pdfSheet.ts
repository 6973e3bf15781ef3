import { INK, type PdfLook } from './pdfLook';

/** The document being drawn, and what is told of its structure while it is. */
export interface PdfSheet {
	pdf: PDFKit.PDFDocument;
	/** Everything that is read aloud hangs under it. */
	root: PDFKit.PDFStructureElement;
	look: PdfLook;
	/** From margin to margin. */
	width: number;
	left: number;
}

export type Weight = 'regular' | 'strong';

/** How the next words are set. */
export function setType(
	{ pdf }: PdfSheet,
	size: number,
	{ weight = 'regular', colour = INK }: { weight?: Weight; colour?: string } = {}
): void {
	pdf.font(weight).fontSize(size).fillColor(colour);
}

/** How much still goes on this page. */
export function roomLeft({ pdf }: PdfSheet): number {
	return pdf.page.height - pdf.page.margins.bottom - pdf.y;
}

/** On a page of its own where so much does not go on this one. */
export function keepTogether(sheet: PdfSheet, height: number): void {
	if (roomLeft(sheet) < height) sheet.pdf.addPage();
}
