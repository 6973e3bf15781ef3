import { beginsLower } from './lineHabits';
import type { TextLine } from './textLine';

/** A page's number, as it is printed: "12", "– 12 –", "Side 3 af 10". */
const PAGE_NUMBER =
	/^(?:[-–—]?\s*\d{1,4}\s*[-–—]?|(?:side|page|s\.)\s*\d{1,4}(?:\s*(?:af|of|\/)\s*\d{1,4})?)$/i;
const LONGEST = 90;
/** On so many pages a line must stand to be one that runs along. */
const OFTEN = 3;

/**
 * The lines that belong to the page and not to the text: its number, and what runs along at the top or
 * the foot of every page. They stay in the text, but no sentence runs through them.
 *
 * @returns Their line numbers.
 */
export function furnitureOf(lines: readonly TextLine[]): Set<number> {
	const found = new Set(
		lines.filter(({ words }) => PAGE_NUMBER.test(words)).map((line) => line.number)
	);
	for (const alike of repeated(lines)) {
		if (
			countsPages(alike) ||
			alike.filter(({ at }) => standsAtEdge(lines, at, found)).length >= OFTEN
		)
			for (const { line } of alike) found.add(line.number);
	}
	return found;
}

interface Occurrence {
	line: TextLine;
	at: number;
}

/** Lines that occur again and again, but for the figures in them. */
function repeated(lines: readonly TextLine[]): Occurrence[][] {
	const groups = new Map<string, Occurrence[]>();
	lines.forEach((line, at) => {
		if (line.bullet || line.words.length > LONGEST || beginsLower(line.words)) return;
		const shape = line.words.replace(/\d+/g, '#').replace(/\s+/g, ' ');
		// Headings and lists repeat too: "1.1 …" differs in more than its figures.
		if (shape.replace(/[^\p{L}]/gu, '').length < 3) return;
		groups.set(shape, [...(groups.get(shape) ?? []), { line, at }]);
	});
	return [...groups.values()].filter((group) => group.length >= OFTEN);
}

/** Whether a figure at either end goes up by one from each to the next: nothing but pages does. */
function countsPages(alike: readonly Occurrence[]): boolean {
	return [/^\d+/, /\d+(?=\D*$)/].some((figure) => {
		const numbers = alike.map(({ line }) => Number(figure.exec(line.words)?.[0] ?? Number.NaN));
		return numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1);
	});
}

/** Whether it stands beside a page's number, or breaks a sentence that goes on behind it. */
function standsAtEdge(lines: readonly TextLine[], at: number, found: ReadonlySet<number>): boolean {
	const before = lines[at - 1];
	const after = lines[at + 1];
	if ([before, after].some((line) => line && found.has(line.number))) return true;
	const isOpen = before !== undefined && !/[.:;!?]["”’»)\]]*$/.test(before.words);
	return isOpen && after !== undefined && !after.bullet && beginsLower(after.words);
}
