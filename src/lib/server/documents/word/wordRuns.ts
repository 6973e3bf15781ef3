import { TextRun } from 'docx';

/** A text with its line breaks. */
export function wordRuns(text: string, options: { bold?: boolean } = {}): TextRun[] {
	return text
		.split('\n')
		.map((line, at) => new TextRun({ text: line, ...options, ...(at > 0 && { break: 1 }) }));
}
