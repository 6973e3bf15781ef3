import type { Fact } from '../model/block';
import { keepTogether, setType, type PdfSheet } from './pdfSheet';

/** Names in one column, values beside them; each pair is read as one sentence. */
export function drawFacts(sheet: PdfSheet, facts: readonly Fact[]): void {
	const { pdf, root, look, left, width } = sheet;
	for (const { label, value } of facts) {
		setType(sheet, look.size.body, { weight: 'strong' });
		const name = `${label}: `;
		const nameHeight = pdf.heightOfString(name, { width: look.factIndent - 4 });
		keepTogether(sheet, Math.max(nameHeight, look.size.body * 3));
		const top = pdf.y;
		const page = pdf.page;
		const pair = pdf.struct('P');
		root.add(pair);
		pair.add(() => {
			pdf.text(name, left, top, { width: look.factIndent - 4, lineGap: look.lineGap });
		});
		pair.add(() => {
			setType(sheet, look.size.body);
			pdf.text(value, left + look.factIndent, top, {
				width: width - look.factIndent,
				lineGap: look.lineGap
			});
		});
		pair.end();
		if (pdf.page === page) pdf.y = Math.max(pdf.y, top + nameHeight);
		pdf.y += look.gap / 2;
	}
	pdf.x = left;
	pdf.y += look.gap / 2;
}
