import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { dictionary } from '$lib/text';
import { fileName } from '../file/fileName';
import { MEDIA_TYPES, type WrittenFile } from '../file/writtenFile';
import { cleaned } from '../model/cleaned';
import type { WrittenDocument } from '../model/writtenDocument';
import { wordBlocks } from './wordBlocks';
import { wordLook, type WordLook } from './wordLook';
import { wordNumbering } from './wordNumbering';
import { wordStyles } from './wordStyles';

/**
 * Writes a document as Word: headings are Word's own styles, so that its navigation, contents and
 * screen readers find them; tables repeat their header; the language is set.
 */
export async function writeWord(given: WrittenDocument): Promise<WrittenFile> {
	const document = cleaned(given);
	const look = wordLook(document.isCompact ?? false);
	const { title, subject, issuer } = document;
	const file = new Document({
		...{ title, subject, creator: issuer, lastModifiedBy: issuer, description: '' },
		styles: wordStyles(document.locale, look),
		numbering: wordNumbering,
		sections: [
			{
				properties: {
					page: {
						size: { width: look.pageWidth, height: look.pageHeight },
						margin: {
							...{ top: look.margin, bottom: look.margin, left: look.margin, right: look.margin },
							footer: look.margin / 2
						}
					}
				},
				footers: { default: footer(document, look) },
				children: [
					new Paragraph({ style: 'Title', children: [new TextRun(title)] }),
					new Paragraph({ style: 'Subtitle', children: [new TextRun(subject)] }),
					...document.blocks.flatMap((block) => wordBlocks(block, look))
				]
			}
		]
	});
	return {
		name: fileName(document.name, 'docx'),
		mediaType: MEDIA_TYPES.docx,
		bytes: await Packer.toBuffer(file)
	};
}

function footer({ footer, locale }: WrittenDocument, look: WordLook): Footer {
	const [page, of] = dictionary(locale).documents.pageParts;
	const number = new TextRun({
		children: [`\t${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES]
	});
	return new Footer({
		children: [
			new Paragraph({
				style: 'Footer',
				tabStops: [{ type: 'right', position: look.textWidth }],
				children: [new TextRun(footer), number]
			})
		]
	});
}
