import PptxGenJS from 'pptxgenjs';
import { fileName } from '../file/fileName';
import { MEDIA_TYPES, type WrittenFile } from '../file/writtenFile';
import { cleaned } from '../model/cleaned';
import type { Slide, SlideLine, Slides } from './slide';
import { defineMasters, INK, LANG, MASTER, TITLE_MASTER } from './slideMasters';

const SIZES = [22, 20, 18, 16, 14, 12];
/** After a line, in points. */
const GAP = 6;
/** Of the place for the lines, in points. */
const BODY = { width: 12 * 72, height: 5.2 * 72 };

/**
 * Writes slides in 16:9. Titles are PowerPoint's own, so that outlines and screen readers have them; there
 * are no pictures, so nothing needs another text.
 */
export async function writeSlides(given: Slides): Promise<WrittenFile> {
	const { name, issuer, footer, title, subtitle, slides } = cleaned(given);
	const file = new PptxGenJS();
	Object.assign(file, { layout: 'LAYOUT_WIDE', title, author: issuer, company: issuer });
	file.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
	const lang = LANG[name.locale];
	defineMasters(file, { footer, lang });
	const first = file.addSlide({ masterName: TITLE_MASTER });
	first.addText(title, { placeholder: 'title', lang });
	first.addText(subtitle, { placeholder: 'body', lang });
	for (const slide of slides) addSlide(file, slide, lang);
	return {
		name: fileName(name, 'pptx'),
		mediaType: MEDIA_TYPES.pptx,
		bytes: (await file.write({ outputType: 'nodebuffer' })) as Uint8Array
	};
}

function addSlide(file: PptxGenJS, { title, lines }: Slide, lang: string): void {
	const slide = file.addSlide({ masterName: MASTER });
	slide.addText(title, { placeholder: 'title', lang });
	const fontSize = sizeFor(lines);
	slide.addText(
		lines.flatMap(({ label, text, isBullet }) => {
			const paragraph = {
				lang,
				fontSize,
				color: INK,
				paraSpaceAfter: GAP,
				...(isBullet && { bullet: true })
			};
			return [
				...(label ? [{ text: `${label}: `, options: { ...paragraph, bold: true } }] : []),
				{ text, options: { ...paragraph, breakLine: true } }
			];
		}),
		{ placeholder: 'body' }
	);
}

/** The largest letters in which all of it stands on the slide. */
function sizeFor(lines: readonly SlideLine[]): number {
	const fits = (size: number) => {
		const letters = BODY.width / (size * 0.6);
		const height = lines.reduce((sum, { label = '', text }) => {
			const needed = Math.ceil((label.length + text.length + 4) / letters);
			return sum + needed * size * 1.25 + GAP;
		}, 0);
		return height <= BODY.height;
	};
	return SIZES.find(fits) ?? SIZES.at(-1)!;
}
