/** Sizes of a PDF, in points. */
export interface PdfLook {
	margin: number;
	/** Where the values of facts begin. */
	factIndent: number;
	cellPadding: { x: number; y: number };
	size: { title: number; subtitle: number; headings: [number, number, number]; body: number };
	/** After a paragraph. */
	gap: number;
	lineGap: number;
}

export const INK = '#1a1a1a';
export const MUTED = '#595959';
export const LINE = '#b8b8b8';
export const FILL = '#ececec';

export function pdfLook(isCompact: boolean): PdfLook {
	if (isCompact)
		return {
			...{ margin: 40, factIndent: 104, cellPadding: { x: 3, y: 1.5 }, gap: 3, lineGap: 0.5 },
			size: { title: 14, subtitle: 8.5, headings: [10, 9, 8.5], body: 8 }
		};
	return {
		...{ margin: 57, factIndent: 110, cellPadding: { x: 4, y: 3 }, gap: 6, lineGap: 1.5 },
		size: { title: 20, subtitle: 12, headings: [14, 12, 11], body: 10.5 }
	};
}
