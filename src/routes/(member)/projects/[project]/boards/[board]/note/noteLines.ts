import { noteProblem, type NoteProblem } from '$lib/domain/noteProblem';

/** One line of several, as the note it would become. */
export interface NoteLine {
	text: string;
	/** Why it cannot be one. */
	problem: NoteProblem | null;
}

/** What a list looks like when it is copied out of a document or a mail. */
const BULLET = /^[•·◦▪‣*–—-]\s+/;

/** The notes that a text of several lines would make; lines without words make none. */
export function noteLines(text: string): NoteLine[] {
	return text
		.split(/\r\n|\r|\n/)
		.map((line) => line.trim().replace(BULLET, '').trim())
		.filter((line) => line !== '')
		.map((line) => ({ text: line, problem: noteProblem(line) }));
}
