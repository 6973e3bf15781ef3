import { furnitureOf } from './furniture';
import { headingLevel, levelAbove, type Candidate } from './headings';
import { joinLines } from './joinLines';
import { lineHabits } from './lineHabits';
import { linesOf } from './place';
import type { SourceParagraph } from './sourceParagraph';
import { beginsParagraph } from './beginsParagraph';
import { readLines, type TextLine } from './textLine';

/**
 * A stored text as people read and search it: hyphenation at line ends undone, broken lines joined,
 * odd bullets written alike, headings told apart. The stored text stays as it is; every readable
 * character knows where it stands there.
 */
export function paragraphsOf(text: string): SourceParagraph[] {
	const stored = linesOf(text);
	const lines = readLines(stored);
	const furniture = furnitureOf(lines);
	const groups = groupLines(lines, furniture);
	const joined = groups.map((group) => joinLines(group, stored, { hasBullet: true }));
	const candidates = groups.map((group, at): Candidate => ({
		text: joined[at]!.text,
		lineCount: group.length,
		isListed: Boolean(group[0]!.bullet),
		isFurniture: furniture.has(group[0]!.number)
	}));
	let above = 0;
	return groups.map((group, at) => {
		const [before, after] = [candidates[at - 1], candidates[at + 1]];
		const level = headingLevel(candidates[at]!, before, after, above);
		if (level !== null) above = levelAbove(joined[at]!.text) ?? above;
		return {
			position: at + 1,
			lineFrom: group[0]!.number,
			lineTo: group.at(-1)!.number,
			headingLevel: level,
			...joined[at]!
		};
	});
}

/** The lines of each paragraph; a line that belongs to the page stands alone. */
function groupLines(lines: readonly TextLine[], furniture: ReadonlySet<number>): TextLine[][] {
	const habits = lineHabits(lines.filter(({ number }) => !furniture.has(number)));
	const groups: TextLine[][] = [];
	lines.forEach((line, at) => {
		const group = groups.at(-1);
		const isApart = !group || furniture.has(line.number) || furniture.has(group.at(-1)!.number);
		if (isApart || beginsParagraph(line, { group, after: lines[at + 1] }, habits)) {
			groups.push([line]);
		} else group.push(line);
	});
	return groups;
}
