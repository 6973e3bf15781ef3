import type { SectorSign } from '$lib/domain/sectorSigns';
import { wrapText } from './wrapText';

/** How texts are measured, and which colours there are. */
export interface Brush {
	/** Width of a text in px. */
	measure: (text: string, size: number, isStrong: boolean) => number;
	/** A colour by its token. */
	colour: (token: string) => string;
}

export interface DrawnNote {
	text: string;
	/** Who wrote it, or for which sector; empty where neither is known. */
	by: string;
	sign: SectorSign | null;
}

/** A note with its lines broken. */
export interface MeasuredNote extends DrawnNote {
	lines: string[];
	height: number;
}

/** Width of a note. */
export const WIDTH = 300;
const PAD = 12;
const LINE = 22;

/** The lines of a text that is as wide as a note. */
export function linesOf(text: string, size: number, isStrong: boolean, brush: Brush): string[] {
	return wrapText(text, WIDTH - 2 * PAD, (part) => brush.measure(part, size, isStrong));
}

export function measureNote(note: DrawnNote, brush: Brush): MeasuredNote {
	const lines = linesOf(note.text, 16, false, brush);
	return { ...note, lines, height: (lines.length + (note.by ? 1 : 0)) * LINE + 2 * PAD };
}

/** A note as SVG. */
export function drawNote(
	{ lines, by, sign, height }: MeasuredNote,
	{ x, y }: { x: number; y: number },
	brush: Brush
): string {
	const tone = (part: string, plain: string) =>
		brush.colour(sign ? `--sector-${sign}-${part}` : plain);
	const [surface, mark] = [tone('surface', '--surface'), tone('mark', '--line-strong')];
	const box = `x="${x}" y="${y}" height="${height}"`;
	return [
		`<rect ${box} width="${WIDTH}" rx="4" fill="${surface}" stroke="${brush.colour('--line')}"/>`,
		`<rect ${box} width="4" fill="${mark}"/>`,
		...lines.map((line, at) =>
			drawText(line, { x: x + PAD, y: y + PAD + 15 + at * LINE }, 16, tone('ink', '--ink'))
		),
		drawText(by, { x: x + PAD, y: y + height - PAD }, 13, tone('ink', '--ink-muted'))
	].join('');
}

/** One line of text as SVG. */
export function drawText(
	text: string,
	{ x, y }: { x: number; y: number },
	size: number,
	fill: string,
	isStrong = false
): string {
	if (text === '') return '';
	const weight = isStrong ? ' font-weight="bold"' : '';
	return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}"${weight}>${escapeText(text)}</text>`;
}

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words of people as they may stand in SVG. */
export function escapeText(text: string): string {
	return text.replace(/[&<>"]/g, (letter) => NAMES[letter] ?? '');
}
