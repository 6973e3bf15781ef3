/**
 * A place in a stored text. Lines are split on LF alone and counted from 1, characters of a line are
 * UTF-16 units counted from 0; the end is exclusive.
 */
export interface Place {
	lineFrom: number;
	charFrom: number;
	lineTo: number;
	charTo: number;
}

/** The lines of a stored text, as places count them. */
export function linesOf(text: string): string[] {
	return text.split('\n');
}

/** What stands at a place, as it is stored: line breaks, bullets and hyphens too. */
export function cutPlace(lines: readonly string[], place: Place): string {
	const cut = lines.slice(place.lineFrom - 1, place.lineTo);
	const last = cut.length - 1;
	return cut
		.map((line, at) =>
			line.slice(at === 0 ? place.charFrom : 0, at === last ? place.charTo : undefined)
		)
		.join('\n');
}

/** Whether a place lies within a text: within its lines, and from before to. */
export function isWithin(lines: readonly string[], place: Place): boolean {
	const first = lines[place.lineFrom - 1];
	const last = lines[place.lineTo - 1];
	if (first === undefined || last === undefined) return false;
	const isForward =
		place.lineFrom < place.lineTo ||
		(place.lineFrom === place.lineTo && place.charFrom < place.charTo);
	return (
		isForward &&
		place.charFrom >= 0 &&
		place.charFrom <= first.length &&
		place.charTo >= 0 &&
		place.charTo <= last.length
	);
}
