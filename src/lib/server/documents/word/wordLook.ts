/** Sizes of a Word document: lengths in twentieths of a point, type in half points. */
export interface WordLook {
	pageWidth: number;
	pageHeight: number;
	margin: number;
	textWidth: number;
	/** Where the values of facts begin. */
	factIndent: number;
	/** Inside a table's cells, above and below. */
	cellPadding: number;
	size: { title: number; subtitle: number; headings: [number, number, number]; body: number };
	/** Between lines, in 240ths. */
	leading: number;
	/** After a paragraph. */
	gap: number;
}

/** A4. */
const PAGE = { pageWidth: 11_906, pageHeight: 16_838 };

export function wordLook(isCompact: boolean): WordLook {
	const margin = isCompact ? 794 : 1134;
	return {
		...PAGE,
		margin,
		textWidth: PAGE.pageWidth - 2 * margin,
		factIndent: isCompact ? 2100 : 2100,
		cellPadding: isCompact ? 20 : 50,
		size: isCompact
			? { title: 28, subtitle: 17, headings: [20, 18, 17], body: 16 }
			: { title: 40, subtitle: 24, headings: [28, 24, 22], body: 21 },
		leading: isCompact ? 240 : 264,
		gap: isCompact ? 40 : 110
	};
}
