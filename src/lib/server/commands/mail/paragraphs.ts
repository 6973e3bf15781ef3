/** The plain text of a mail: paragraphs of lines. What is empty or false is left out. */
export function paragraphs(all: readonly (readonly (string | false)[] | false)[]): string {
	const written = all.map((lines) => (lines || []).filter(Boolean).join('\n'));
	return `${written.filter(Boolean).join('\n\n')}\n`;
}
