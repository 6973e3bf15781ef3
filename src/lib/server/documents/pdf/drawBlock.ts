import type { Block } from '../model/block';
import { drawFacts } from './drawFacts';
import { drawList } from './drawList';
import { drawTable, tableLead } from './drawTable';
import { drawText } from './drawText';
import { MUTED } from './pdfLook';
import { keepTogether, type PdfSheet } from './pdfSheet';

/** What must follow a heading on its page, in lines, where no table follows. */
const LINES_AFTER_HEADING = 4;

/** The title is the one H1, as on a page. */
const roles = { 1: 'H2', 2: 'H3', 3: 'H4' } as const;

/** @param following What comes after it: a heading never stays behind alone. */
export function drawBlock(sheet: PdfSheet, block: Block, following: readonly Block[]): void {
	const { pdf, look } = sheet;
	switch (block.kind) {
		case 'heading': {
			const size = headingSize(sheet, block.level);
			if (block.startsPage) pdf.addPage();
			keepTogether(sheet, headingLead(sheet, block.level, following));
			pdf.y += look.gap * (3 - block.level);
			return drawText(sheet, block.text, { role: roles[block.level], size, weight: 'strong' });
		}
		case 'paragraph':
			return drawText(sheet, block.text, {
				role: 'P',
				size: look.size.body - (block.isMuted ? 1 : 0),
				...(block.isMuted && { colour: MUTED })
			});
		case 'list':
			return drawList(sheet, block.items);
		case 'facts':
			return drawFacts(sheet, block.facts);
		case 'table':
			return drawTable(sheet, block);
	}
}

/** A heading with what must stand under it. */
function headingLead(sheet: PdfSheet, level: 1 | 2 | 3, [next, ...rest]: readonly Block[]): number {
	const own = headingSize(sheet, level) * 3;
	if (next?.kind === 'heading') return own + headingLead(sheet, next.level, rest);
	if (next?.kind === 'table') return own + tableLead(sheet, next);
	return own + sheet.look.size.body * LINES_AFTER_HEADING;
}

function headingSize({ look }: PdfSheet, level: 1 | 2 | 3): number {
	return look.size.headings[level - 1] ?? look.size.body;
}
