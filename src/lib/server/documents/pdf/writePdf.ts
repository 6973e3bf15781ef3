import PDFDocument from 'pdfkit';
import { dictionary } from '$lib/text';
import { fileName } from '../file/fileName';
import { MEDIA_TYPES, type WrittenFile } from '../file/writtenFile';
import { cleaned } from '../model/cleaned';
import type { WrittenDocument } from '../model/writtenDocument';
import { collected } from './collected';
import { drawBlock } from './drawBlock';
import { drawFooters } from './drawFooters';
import { pdfFonts } from './pdfFonts';
import { MUTED, pdfLook } from './pdfLook';
import { drawText } from './drawText';
import type { PdfSheet } from './pdfSheet';
import { withEscapedTitle } from './withEscapedTitle';

const tags = { da: 'da-DK', en: 'en-GB' };

/** A PDF, and on how many pages it stands. */
export interface WrittenPdf extends WrittenFile {
	pages: number;
}

/**
 * Writes a document as a tagged PDF (PDF/UA): headings, lists and tables are told as what they are, in
 * the order they are read, with language and title.
 *
 * @param reserve Part of every page's height that stays empty.
 */
export async function writePdf(
	given: WrittenDocument,
	{ reserve = 0 }: { reserve?: number } = {}
): Promise<WrittenPdf> {
	const document = cleaned(given);
	const sheet = newSheet(document, reserve);
	const { pdf, look } = sheet;
	const bytes = collected(pdf);
	drawText(sheet, document.title, { role: 'H1', size: look.size.title, weight: 'strong' });
	drawText(sheet, document.subject, { role: 'P', size: look.size.subtitle, colour: MUTED });
	pdf.y += look.gap;
	document.blocks.forEach((block, at) => drawBlock(sheet, block, document.blocks.slice(at + 1)));
	sheet.root.end();
	const pages = pdf.bufferedPageRange().count;
	drawFooters(sheet, document.footer, dictionary(document.locale).documents.pageParts);
	pdf.end();
	return {
		name: fileName(document.name, 'pdf'),
		mediaType: MEDIA_TYPES.pdf,
		bytes: await bytes,
		pages
	};
}

function newSheet(
	{ title, issuer, locale, isCompact }: WrittenDocument,
	reserve: number
): PdfSheet {
	const look = pdfLook(isCompact ?? false);
	const { margin } = look;
	const A4_HEIGHT = 841.89;
	const pdf = new PDFDocument({
		...{ size: 'A4', tagged: true, displayTitle: true, bufferPages: true, pdfVersion: '1.7' },
		// Known to the library, not to its types.
		subset: 'PDF/UA' as never,
		lang: tags[locale],
		margins: {
			...{ top: margin, left: margin, right: margin },
			bottom: margin + reserve * (A4_HEIGHT - 2 * margin)
		},
		info: { Title: title, Author: issuer, Creator: 'Handlekraft', Producer: 'Handlekraft' }
	});
	withEscapedTitle(pdf, [title, issuer]);
	pdf.registerFont('regular', pdfFonts.regular);
	pdf.registerFont('strong', pdfFonts.strong);
	const root = pdf.struct('Document');
	pdf.addStructure(root);
	return { pdf, root, look, left: margin, width: pdf.page.width - 2 * margin };
}
