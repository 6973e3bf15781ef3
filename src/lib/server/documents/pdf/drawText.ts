import { setType, type PdfSheet, type Weight } from './pdfSheet';

interface Setting {
	/** What the words are: a heading, a paragraph. */
	role: 'H1' | 'H2' | 'H3' | 'H4' | 'P';
	size: number;
	weight?: Weight;
	colour?: string;
}

/** Words from margin to margin, going on over as many pages as they need. */
export function drawText(sheet: PdfSheet, text: string, { role, size, ...type }: Setting): void {
	const { pdf, root, look, left, width } = sheet;
	const element = pdf.struct(role);
	root.add(element);
	element.add(() => {
		setType(sheet, size, type);
		pdf.text(text, left, pdf.y, { width, lineGap: look.lineGap });
	});
	element.end();
	pdf.y += look.gap;
}
