/** Parts a text where a sentence ends, else between two words, so that no part is longer than `max`. */
export function splitText(text: string, max: number): string[] {
	const parts: string[] = [];
	let rest = text.trim();
	while (rest.length > max) {
		const head = rest.slice(0, max + 1);
		const sentence = Math.max(...['. ', '! ', '? ', '\n'].map((end) => head.lastIndexOf(end)));
		const word = head.search(/\s\S*$/);
		// An end in the first half would leave very short notes.
		const end = sentence > max / 2 ? sentence + 1 : word > 0 ? word : wholeCharacters(rest, max);
		parts.push(rest.slice(0, end).trim());
		rest = rest.slice(end).trim();
	}
	return rest === '' ? parts : [...parts, rest];
}

/** Does not part the two halves of one character. */
function wholeCharacters(text: string, at: number): number {
	return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
