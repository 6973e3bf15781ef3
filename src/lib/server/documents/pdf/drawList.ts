import { keepTogether, setType, type PdfSheet } from './pdfSheet';

/** A list, told as one: each item with its mark and its words. */
export function drawList(sheet: PdfSheet, items: readonly string[]): void {
	const { pdf, root, look, left, width } = sheet;
	const indent = look.size.body * 1.2;
	const list = pdf.struct('L');
	root.add(list);
	for (const text of items) {
		setType(sheet, look.size.body);
		const options = { width: width - indent, lineGap: look.lineGap };
		// A note of a few lines stays in one piece.
		keepTogether(sheet, Math.min(pdf.heightOfString(text, options), look.size.body * 10));
		const item = pdf.struct('LI');
		list.add(item);
		const label = pdf.struct('Lbl');
		item.add(label);
		const top = pdf.y;
		label.add(() => {
			pdf.text('•', left + indent / 4, top, { lineBreak: false });
		});
		const body = pdf.struct('LBody');
		item.add(body);
		body.add(() => {
			pdf.text(text, left + indent, top, options);
		});
		pdf.y += look.gap / 2;
	}
	list.end();
	pdf.x = left;
	pdf.y += look.gap / 2;
}
