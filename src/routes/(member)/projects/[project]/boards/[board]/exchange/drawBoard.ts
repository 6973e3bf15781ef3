import type { SectorSign } from '$lib/domain/sectorSigns';
import { wrapText } from './wrapText';

/** What is drawn. */
export interface DrawnBoard {
	title: string;
	date: string;
	sections: readonly { title: string; notes: readonly DrawnNote[] }[];
}

export interface DrawnNote {
	text: string;
	/** Who wrote it, or for which sector; empty where neither is known. */
	by: string;
	sign: SectorSign | null;
}

export interface Brush {
	/** Width of a text in px. */
	measure: (text: string, size: number, isStrong: boolean) => number;
	/** A colour by its token. */
	colour: (token: string) => string;
}

const WIDTH = 300;
const GAP = 16;
const PAD = 12;
const LINE = 22;
/** A section whose notes would reach further down goes on in another column beside. */
const COLUMN_MAX = 1400;
/** What every system has: the picture is the same wherever it is opened, and calls for nothing. */
const FONT = 'Arial, Helvetica, sans-serif';
const TOP = 110;

/** The board as SVG: its sections side by side, every word of every note, title and date on top. */
export function drawBoard({ title, date, sections }: DrawnBoard, brush: Brush): string {
	const parts: string[] = [];
	let [x, bottom] = [2 * GAP, TOP];
	const words = (
		text: string,
		at: { x: number; y: number },
		size: number,
		token: string,
		isStrong = false
	) =>
		parts.push(
			`<text x="${at.x}" y="${at.y}" font-size="${size}" fill="${brush.colour(token)}"${isStrong ? ' font-weight="bold"' : ''}>${escape(text)}</text>`
		);
	const lines = (text: string, size: number, isStrong = false) =>
		wrapText(text, WIDTH - 2 * PAD, (part) => brush.measure(part, size, isStrong));

	words(title, { x, y: 52 }, 28, '--ink', true);
	words(date, { x, y: 78 }, 15, '--ink-muted');
	for (const section of sections) {
		const heading = lines(section.title, 18, true);
		heading.forEach((line, at) => words(line, { x, y: TOP + 12 + at * 24 }, 18, '--ink', true));
		const top = TOP + 12 + heading.length * 24;
		let y = top;
		for (const { text, by, sign } of section.notes) {
			const said = lines(text, 16);
			const height = said.length * LINE + (by ? LINE : 0) + 2 * PAD;
			if (y > top && y + height > COLUMN_MAX) [x, y] = [x + WIDTH + GAP / 2, top];
			const tone = (part: string, plain: string) => (sign ? `--sector-${sign}-${part}` : plain);
			parts.push(
				`<rect x="${x}" y="${y}" width="${WIDTH}" height="${height}" rx="4" fill="${brush.colour(tone('surface', '--surface'))}" stroke="${brush.colour('--line')}"/>`,
				`<rect x="${x}" y="${y}" width="4" height="${height}" fill="${brush.colour(tone('mark', '--line-strong'))}"/>`
			);
			said.forEach((line, at) =>
				words(line, { x: x + PAD, y: y + PAD + 15 + at * LINE }, 16, tone('ink', '--ink'))
			);
			if (by) words(by, { x: x + PAD, y: y + height - PAD }, 13, tone('ink', '--ink-muted'));
			y += height + GAP / 2;
			bottom = Math.max(bottom, y);
		}
		bottom = Math.max(bottom, top);
		x += WIDTH + 2 * GAP;
	}
	const width = Math.max(x, 2 * GAP + brush.measure(title, 28, true) + 2 * GAP);
	const height = bottom + 2 * GAP;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}"><title>${escape(title)}</title><rect width="100%" height="100%" fill="${brush.colour('--surface-page')}"/>${parts.join('')}</svg>`;
}

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => NAMES[letter] ?? '');
