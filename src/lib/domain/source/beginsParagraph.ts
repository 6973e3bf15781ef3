import { isHeadingForm } from './headings';
import { beginsLower, endsSentence, type LineHabits } from './lineHabits';
import { isDash, type TextLine } from './textLine';

const NUMBERED = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|\d{1,2}(?:\.\d{1,2})+|[a-z]\))\s+["”»]?\p{Lu}/u;
const MARKDOWN = /^#{1,6}\s/;
/** "Udfordring: Der kan …": a word or four that say what comes. */
const LABEL = /^\p{Lu}\p{L}+(?: \p{L}+){0,3}: ["”»]?\p{Lu}/u;
/** A line this much shorter than a full one could have held the next word. */
const ROOM = 0.8;
/** Longer than this, no line is taken for a heading by its looks. */
const SHORT = 0.6;

/** What stands around a line: the paragraph it may go on with, and the line behind it. */
interface Surroundings {
	group: readonly TextLine[];
	after: TextLine | undefined;
}

/** Whether a line begins a new paragraph, or goes on with the one whose lines stand before it. */
export function beginsParagraph(
	line: TextLine,
	{ group, after }: Surroundings,
	{ width, gap }: LineHabits
): boolean {
	const before = group.at(-1)!;
	if (MARKDOWN.test(line.words) || MARKDOWN.test(group[0]!.words)) return true;
	const hasEnded = endsSentence(before.words);
	const isNew = !beginsLower(line.words);
	const hasRoom = before.words.length + 1 + firstWord(line).length < width * ROOM;
	const isBroken = line.gap > gap || hasRoom;
	if (line.bullet) {
		const isAfterEnd = hasEnded || isBroken;
		return !isDash(line.bullet.mark) || isListDash(line, group, isAfterEnd);
	}
	if (/\p{L}[-‐\u00ad]$/u.test(before.words)) return false;
	if (isNew && (isHeadingForm(line.words) || LABEL.test(line.words))) return true;
	if (NUMBERED.test(line.words) && (hasEnded || hasRoom || NUMBERED.test(group[0]!.words)))
		return true;
	// Another distance than between the lines of one paragraph, and no new page, which is set in.
	if (isNew && line.gap < gap && line.from === 0) return true;
	const looksLikeHeading =
		hasEnded &&
		!endsSentence(line.words) &&
		line.words.length < width * SHORT &&
		after !== undefined &&
		!beginsLower(after.words);
	return (isBroken && (hasEnded || isNew)) || (isNew && looksLikeHeading);
}

/** A dash at the beginning of a line is a list's, or the middle of a sentence. */
function isListDash(line: TextLine, group: readonly TextLine[], isAfterEnd: boolean): boolean {
	return isAfterEnd || group[0]!.bullet?.mark === line.bullet!.mark;
}

const firstWord = ({ words }: TextLine) => /^\S+/.exec(words)![0];
