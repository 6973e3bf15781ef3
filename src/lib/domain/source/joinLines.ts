import type { Run } from './sourceParagraph';
import type { TextLine } from './textLine';

/** "børne- og ungeområdet": the hyphen stands for a part of a word, and stays. */
const AFTER_SUSPENDED = /^(?:og|eller|samt|såvel|og\/eller|men|til|hhv\.)(?![\p{L}\d])/u;
/** Characters that are seen by nobody: a soft hyphen, and spaces without width. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const LIGATURES: Readonly<Record<string, string>> = {
	ﬀ: 'ff',
	ﬁ: 'fi',
	ﬂ: 'fl',
	ﬃ: 'ffi',
	ﬄ: 'ffl',
	ﬅ: 'st',
	ﬆ: 'st'
};

/** The lines of a paragraph as one readable text, and where its characters are stored. */
export function joinLines(
	lines: readonly TextLine[],
	stored: readonly string[],
	{ hasBullet }: { hasBullet: boolean }
): { text: string; runs: Run[] } {
	const readable = new Readable();
	const [first] = lines;
	if (first?.bullet && hasBullet) {
		readable.put('•', first.number, first.bullet.char);
		readable.space();
	}
	lines.forEach((line, at) => {
		const next = lines[at + 1];
		const raw = stored[line.number - 1] ?? '';
		const from = at > 0 && line.bullet ? line.bullet.char : line.from;
		const to = line.to - cutAtEnd(line, next);
		for (let char = from; char < to; char += 1) readable.add(raw.charAt(char), line.number, char);
		if (next && !goesOn(line, next)) readable.space();
	});
	return { text: readable.text, runs: readable.runs };
}

/** How many characters of a line's end fall away: the hyphen of a word that goes on in the next. */
function cutAtEnd(line: TextLine, next: TextLine | undefined): number {
	return next && isHyphenated(line, next) ? 1 : 0;
}

/** Whether the last word goes on in the next line: after a hyphen that falls away, or one that stays. */
function goesOn(line: TextLine, next: TextLine): boolean {
	if (line.words.endsWith('\u00ad')) return true;
	return (
		/\S[-‐‑]$/.test(line.words) &&
		!AFTER_SUSPENDED.test(next.words) &&
		/^[\p{L}\d]/u.test(next.words)
	);
}

/** "be-" and "handling", but not "SSP-" and "konsulenter", nor "14-" and "30". */
export function isHyphenated(line: TextLine, next: TextLine): boolean {
	return /\p{Ll}[-‐]$/u.test(line.words) && /^\p{Ll}/u.test(next.words) && goesOn(line, next);
}

/** Grows character by character; a row of them is one run. */
class Readable {
	text = '';
	runs: Run[] = [];

	add(character: string, line: number, char: number): void {
		if (UNSEEN.test(character)) return;
		if (/\s/.test(character))
			return this.text.endsWith(' ') || !this.text ? undefined : this.put(' ', line, char);
		for (const letter of LIGATURES[character] ?? character) this.put(letter, line, char);
	}

	/** A space that stands for a line break. */
	space(): void {
		if (this.text && !this.text.endsWith(' ')) this.text += ' ';
	}

	put(letter: string, line: number, char: number): void {
		const last = this.runs.at(-1);
		const follows =
			last?.line === line &&
			last.char + last.length === char &&
			last.at + last.length === this.text.length;
		if (follows) last.length += 1;
		else this.runs.push({ at: this.text.length, length: 1, line, char });
		this.text += letter;
	}
}
