import { beginsLower, endsSentence } from './lineHabits';

/** What a heading is told by: a paragraph's words before it is one, and what stands around it. */
export interface Candidate {
	text: string;
	lineCount: number;
	isListed: boolean;
	/** It belongs to the page, not to the text. */
	isFurniture: boolean;
}

const LONGEST = 120;
const MARKDOWN = /^(#{1,6})\s+\S/;
const DECIMAL = /^(\d{1,2}(?:\.\d{1,2})+)\.?\s+["”»]?[\p{Lu}\d]/u;
const SINGLE = /^\d{1,2}([.)])\s+["”»]?\p{Lu}/u;
/** A numbered heading may end in a full stop; a longer one is a sentence. */
const LONGEST_STOPPED = 60;
const NAMED =
	/^(?:(kapitel|bilag|del|appendiks)|anbefaling|afsnit|delindsats|indsats|tema|fase|trin)\s+(?:\d{1,2}|[A-Z])(?:[.:]|\s*[–-]|$)/iu;

/**
 * The level of a heading, by its form: Markdown, a number, "Anbefaling 3: …", capitals, or a short line
 * that stands alone before text. Null: it is none.
 *
 * @param above Level of the heading before that has a number or a name; 0 where there is none.
 */
export function headingLevel(
	candidate: Candidate,
	before: Candidate | undefined,
	after: Candidate | undefined,
	above: number
): number | null {
	const { text } = candidate;
	const markdown = MARKDOWN.exec(text);
	if (markdown) return markdown[1]!.length;
	if (candidate.isListed || candidate.isFurniture || text.length > LONGEST) return null;
	if (/[;,]$/.test(text) || (text.endsWith('.') && text.length > LONGEST_STOPPED) || !after)
		return null;
	const level = formalLevel(text, before, after);
	if (level !== null) return level;
	return isShortLine(candidate, before, after) ? Math.min(above + 1, 6) : null;
}

/** Whether a line has the form of a heading with a name of its own: "Anbefaling 3: …". */
export const isHeadingForm = (words: string) => NAMED.test(words);

/** Level of a heading that others stand under: one with a decimal number, or a name. */
export function levelAbove(text: string): number | null {
	const decimal = DECIMAL.exec(text);
	if (decimal) return decimal[1]!.split('.').length;
	const named = NAMED.exec(text);
	return named ? (named[1] ? 1 : 2) : null;
}

/** Of a heading that says what it is: by its number, its name or its capitals. */
function formalLevel(text: string, before: Candidate | undefined, after: Candidate): number | null {
	const above = levelAbove(text);
	if (above !== null) return above;
	const single = SINGLE.exec(text);
	// "1. … 2. … 3. …" in a row are a list.
	if (single && [before, after].some((one) => one && SINGLE.test(one.text))) return null;
	if (single) return single[1] === '.' ? 1 : 2;
	return /\p{Lu}{4}/u.test(text) && text === text.toLocaleUpperCase('da') ? 1 : null;
}

/** "Baggrund": one or two lines without an end, and what follows is a new beginning. */
function isShortLine(
	{ text, lineCount }: Candidate,
	before: Candidate | undefined,
	after: Candidate
): boolean {
	if (lineCount > 2 || !/^["”»]?\p{Lu}/u.test(text) || /[.:;,!?]["”’»)\]]*$/.test(text))
		return false;
	if (after.isFurniture || beginsLower(after.text)) return false;
	if (after.text.length <= text.length && !after.isListed && !isShort(after)) return false;
	return (
		!before || before.isListed || before.isFurniture || endsSentence(before.text) || isShort(before)
	);
}

const isShort = ({ text }: Candidate) => text.length <= LONGEST && !endsSentence(text);
