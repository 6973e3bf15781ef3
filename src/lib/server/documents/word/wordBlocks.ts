import { Paragraph, TextRun, type FileChild } from 'docx';
import type { Block, Fact } from '../model/block';
import type { WordLook } from './wordLook';
import { BULLETS } from './wordNumbering';
import { wordRuns } from './wordRuns';
import { wordTable } from './wordTable';

/** A block as Word has it. */
export function wordBlocks(block: Block, look: WordLook): FileChild[] {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					style: `Heading${block.level}`,
					pageBreakBefore: block.startsPage ?? false,
					children: wordRuns(block.text)
				})
			];
		case 'paragraph':
			return [
				new Paragraph({
					...(block.isMuted && { style: 'Remark' }),
					children: wordRuns(block.text)
				})
			];
		case 'list':
			return block.items.map(
				(item) =>
					new Paragraph({
						style: 'ListParagraph',
						numbering: { reference: BULLETS, level: 0 },
						children: wordRuns(item)
					})
			);
		case 'facts':
			return block.facts.map((fact) => factLine(fact, look));
		case 'table':
			return wordTable(block, look);
	}
}

/** The name in a column of its own, the value beside it, also where that takes several lines. */
function factLine({ label, value }: Fact, { factIndent, gap }: WordLook): Paragraph {
	return new Paragraph({
		tabStops: [{ type: 'left', position: factIndent }],
		indent: { left: factIndent, hanging: factIndent },
		spacing: { after: gap / 2 },
		children: [new TextRun({ text: `${label}:\t`, bold: true }), ...wordRuns(value)]
	});
}
