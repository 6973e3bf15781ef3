/** What goes out of a board: its sections with the words of their notes. */
export interface BoardWords {
	title: string;
	sections: readonly { title: string; notes: readonly { text: string }[] }[];
}

/** The board as plain text: sections as headings, notes as lines. */
export function boardText({ title, sections }: BoardWords): string {
	const parts = sections.map(({ title, notes }) =>
		[title, ...notes.map(({ text }) => `- ${text.trim().replace(/\s*\n\s*/g, ' / ')}`)].join('\n')
	);
	return `${[title, ...parts].join('\n\n')}\n`;
}
