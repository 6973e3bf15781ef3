import {
	drawNote,
	drawText,
	escapeText,
	linesOf,
	measureNote,
	WIDTH,
	type Brush,
	type DrawnNote,
	type MeasuredNote
} from './drawing';

/** What is drawn. */
export interface DrawnBoard {
	title: string;
	date: string;
	sections: readonly { title: string; notes: readonly DrawnNote[] }[];
}

/** Between notes, and as the margin and between sections four times that. */
const GAP = 8;
const MARGIN = 4 * GAP;
const TOP = 122;
const HEADING = 24;
/** A column of notes is at least so high before the section goes on in another one beside. */
const COLUMN_MIN = 900;
/** What every system has: the picture is the same wherever it is opened, and calls for nothing. */
const FONT = 'Arial, Helvetica, sans-serif';

/** The board as SVG: its sections side by side, every word of every note, title and date on top. */
export function drawBoard({ title, date, sections }: DrawnBoard, brush: Brush): string {
	const [ink, muted] = [brush.colour('--ink'), brush.colour('--ink-muted')];
	const parts = [
		drawText(title, { x: MARGIN, y: 52 }, 28, ink, true),
		drawText(date, { x: MARGIN, y: 78 }, 15, muted)
	];
	const measured = sections.map(({ title, notes }) => ({
		heading: linesOf(title, 18, true, brush),
		notes: notes.map((note) => measureNote(note, brush))
	}));
	const columnMax = columnHeight(measured.flatMap(({ notes }) => notes));
	let [x, bottom] = [MARGIN, TOP];
	for (const { heading, notes } of measured) {
		heading.forEach((line, at) =>
			parts.push(drawText(line, { x, y: TOP + at * HEADING }, 18, ink, true))
		);
		const top = TOP + heading.length * HEADING;
		let y = top;
		for (const note of notes) {
			if (y > top && y + note.height > top + columnMax) [x, y] = [x + WIDTH + GAP, top];
			parts.push(drawNote(note, { x, y }, brush));
			y += note.height + GAP;
			bottom = Math.max(bottom, y);
		}
		bottom = Math.max(bottom, top);
		x += WIDTH + MARGIN;
	}
	const width = Math.ceil(Math.max(x, brush.measure(title, 28, true) + 2 * MARGIN));
	const height = Math.ceil(bottom + MARGIN - GAP);
	const page = `<rect width="100%" height="100%" fill="${brush.colour('--surface-page')}"/>`;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}"><title>${escapeText(title)}</title>${page}${parts.join('')}</svg>`;
}

/** How high columns are so that the whole is about as wide as it is high, however many notes there are. */
function columnHeight(notes: readonly MeasuredNote[]): number {
	const all = notes.reduce((sum, { height }) => sum + height + GAP, 0);
	return Math.max(COLUMN_MIN, Math.sqrt(all * (WIDTH + GAP)) / 1.2);
}
