import type { SourceParagraph } from './sourceParagraph';

/** The heading that a line stands under; empty where it stands under none. */
export function headingAbove(paragraphs: readonly SourceParagraph[], line: number): string {
	const above = paragraphs.findLast(
		({ headingLevel, lineFrom }) => headingLevel !== null && lineFrom <= line
	);
	return above?.text ?? '';
}
