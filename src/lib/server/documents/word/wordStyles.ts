import type { IStylesOptions } from 'docx';
import type { Locale } from '$lib/domain/locale';
import type { WordLook } from './wordLook';

/** On every machine that opens a Word file; a font we would have to send along is not. */
const FONT = 'Arial';
export const INK = '1A1A1A';
export const MUTED = '595959';

const tags: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** The look of Word's own styles, so that whoever goes on writing in the file keeps it. */
export function wordStyles(locale: Locale, look: WordLook): IStylesOptions {
	const { size, gap } = look;
	// The rule is said, as not every program takes it for granted.
	const leading = { line: look.leading, lineRule: 'auto' as const };
	const heading = (at: 0 | 1 | 2) => ({
		run: { size: size.headings[at], bold: true, color: INK },
		paragraph: { spacing: { before: gap * (3 - at), after: gap, ...leading }, keepNext: true }
	});
	return {
		default: {
			document: {
				run: {
					font: FONT,
					size: size.body,
					color: INK,
					language: { value: tags[locale], eastAsia: tags[locale], bidirectional: tags[locale] }
				},
				paragraph: { spacing: { after: gap, ...leading } }
			},
			title: {
				run: { size: size.title, bold: true, color: INK },
				paragraph: { spacing: { after: gap / 2, ...leading } }
			},
			heading1: heading(0),
			heading2: heading(1),
			heading3: heading(2),
			listParagraph: { paragraph: { spacing: { after: gap / 2, ...leading } } }
		},
		paragraphStyles: [
			{
				...{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal' },
				run: { size: size.subtitle, color: MUTED },
				paragraph: { spacing: { after: gap * 2, ...leading } }
			},
			{
				...{ id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal' },
				run: { size: size.body, bold: true, color: MUTED },
				paragraph: { spacing: { before: gap, after: gap / 2, ...leading }, keepNext: true }
			},
			{
				...{ id: 'Remark', name: 'Remark', basedOn: 'Normal' },
				run: { size: size.body - 2, color: MUTED }
			},
			{
				...{ id: 'Footer', name: 'footer', basedOn: 'Normal' },
				run: { size: Math.min(size.body, 17), color: MUTED },
				paragraph: { spacing: { after: 0, ...leading } }
			},
			{
				...{ id: 'TableText', name: 'Table Text', basedOn: 'Normal' },
				run: { size: size.body - 1 },
				paragraph: { spacing: { after: 0, ...leading } }
			}
		]
	};
}
