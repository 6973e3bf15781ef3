import type PptxGenJS from 'pptxgenjs';
import type { Locale } from '$lib/domain/locale';

export const MASTER = 'CONTENT';
export const TITLE_MASTER = 'TITLE';
export const INK = '1A1A1A';
const MUTED = '595959';
const ACCENT = '0A5261';

export const LANG: Record<Locale, string> = { da: 'da-DK', en: 'en-GB' };

/** The two kinds of slide: the first, and the others. Sizes are inches of 13.33 × 7.5. */
export function defineMasters(
	file: PptxGenJS,
	{ footer, lang }: { footer: string; lang: string }
): void {
	const text = { fontFace: 'Arial', color: INK, align: 'left' as const, lang };
	const rule = { rect: { x: 0, y: 0, w: 0.25, h: 7.5, fill: { color: ACCENT } } };
	file.defineSlideMaster({
		title: TITLE_MASTER,
		background: { color: 'FFFFFF' },
		objects: [
			rule,
			placeholder({ ...text, name: 'title', y: 2.2, h: 1.8, fontSize: 40, bold: true }),
			placeholder({ ...text, name: 'body', y: 4.2, h: 1, fontSize: 22, color: MUTED })
		]
	});
	file.defineSlideMaster({
		title: MASTER,
		background: { color: 'FFFFFF' },
		slideNumber: { x: 12.2, y: 7, w: 0.6, h: 0.3, fontSize: 12, color: MUTED, align: 'right' },
		objects: [
			rule,
			{ text: { text: footer, options: { ...text, ...FOOTER, color: MUTED } } },
			placeholder({ ...text, name: 'title', y: 0.4, h: 1, fontSize: 30, bold: true }),
			placeholder({ ...text, name: 'body', y: 1.6, h: 5.2, fontSize: 20 })
		]
	});
}

const FOOTER = { x: 0.7, y: 7, w: 11, h: 0.3, fontSize: 12 };

function placeholder(options: {
	name: 'title' | 'body';
	y: number;
	h: number;
	fontSize: number;
	color: string;
	align: 'left';
	lang: string;
	bold?: boolean;
}) {
	const { name, ...rest } = options;
	const valign: 'top' | 'middle' = name === 'title' ? 'middle' : 'top';
	return {
		placeholder: {
			options: { name, type: name, x: 0.7, w: 12, margin: 0, valign, ...rest },
			text: ''
		}
	};
}
