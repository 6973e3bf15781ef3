import type { Landmark, LineSpan } from './landmarks';

/** Lines of the catalogue's text that a place in this one may correspond to, and how sure that is. */
export interface LineBounds extends LineSpan {
	/** The landmarks around do not agree: text is missing here, or has come in. */
	isTorn: boolean;
	/** Nothing around tells of it: it goes by its share of the whole text. */
	isGuess: boolean;
}

/** So many landmarks around a place are asked. */
const ASKED = 40;
/** How much the text between two landmarks may be denser or looser than the whole. */
const SLACK = 0.12;

/**
 * A ruler along a text: which lines of the catalogue's text a place in it corresponds to. Every landmark
 * says between which lines a place can lie that stands so far from it; the nearer is believed first.
 * The ruler is asked without the landmark (`except`) whose own place is in question.
 *
 * @param lineCount Of the catalogue's text.
 */
export function lineBounds(
	landmarks: readonly Landmark[],
	{ length, lineCount }: { length: number; lineCount: number }
): (at: number, except?: LineSpan) => LineBounds {
	const pitch = linesPerCharacter(landmarks) ?? lineCount / Math.max(1, length);
	return (at, except) => {
		const around = landmarks
			.filter(({ span }) => span !== except)
			.map((landmark) => ({ ...landmark, lines: (at - landmark.at) * pitch }))
			.toSorted((a, b) => Math.abs(a.lines) - Math.abs(b.lines))
			.slice(0, ASKED);
		const straight = at * pitch + 1;
		const bounds: LineBounds = {
			lineFrom: around.length ? 1 : straight * (1 - SLACK),
			lineTo: around.length ? Math.max(lineCount, 1) : straight * (1 + SLACK),
			isTorn: isTorn(around),
			isGuess: around.length === 0
		};
		for (const { span, lines } of around) {
			const slack = Math.abs(lines) * SLACK + 1;
			const lineFrom = Math.max(bounds.lineFrom, span.lineFrom + lines - slack);
			const lineTo = Math.min(bounds.lineTo, span.lineTo + lines + slack);
			if (lineFrom <= lineTo) Object.assign(bounds, { lineFrom, lineTo });
		}
		return bounds;
	};
}

/**
 * Whether what stands before a place and what stands behind it disagree about where it is: then text is
 * missing there, or has come in.
 */
function isTorn(around: readonly (Landmark & { lines: number })[]): boolean {
	const says = (side: (lines: number) => boolean) =>
		median(
			around
				.filter(({ lines }) => side(lines))
				.slice(0, WITNESSES)
				.map(({ span, lines }) => middleOf(span) + lines)
		);
	const before = says((lines) => lines > 0);
	const behind = says((lines) => lines < 0);
	return before !== null && behind !== null && Math.abs(behind - before) > TEAR;
}

/** So many landmarks on each side are heard. */
const WITNESSES = 5;
/** By so many lines they miss each other for no more than the text's own unevenness. */
const TEAR = 40;

const middleOf = ({ lineFrom, lineTo }: LineSpan) => (lineFrom + lineTo) / 2;

function median(numbers: readonly number[]): number | null {
	return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? null;
}

/** Between landmarks so far apart in their row the pitch is taken. */
const STRIDE = 8;

/** The usual pitch between landmarks; null where there are too few to say. */
function linesPerCharacter(landmarks: readonly Landmark[]): number | null {
	const pitches = landmarks
		.slice(STRIDE)
		.map((landmark, at) => {
			const before = landmarks[at]!;
			return (
				(middleOf(landmark.span) - middleOf(before.span)) / Math.max(1, landmark.at - before.at)
			);
		})
		.filter((pitch) => pitch > 0);
	return pitches.length < STRIDE ? null : median(pitches);
}

/** What stands within so many lines of a span may well be in it. */
const EDGE = 1.5;

/** The share of the lines in question that lie within a span: 0-1. */
export function shareWithin(bounds: LineSpan, span: LineSpan): number {
	const width = Math.max(0.5, bounds.lineTo - bounds.lineFrom);
	const from = Math.max(bounds.lineFrom, span.lineFrom - EDGE);
	const to = Math.min(bounds.lineFrom + width, span.lineTo + EDGE);
	return Math.max(0, Math.min(1, (to - from) / width));
}
