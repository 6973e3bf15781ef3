/**
 * As much of a text as fits, and the rest. It breaks between words; at least one piece is taken, so
 * that it ends.
 */
export function splitText(text: string, fits: (part: string) => boolean): [string, string] {
	if (fits(text)) return [text, ''];
	// With the space that follows each: put together again they are the text. What nobody could read
	// as a word is broken anywhere.
	const words = text.match(/\S{1,40}\s*|\s+/g) ?? [];
	let low = 1;
	let high = words.length;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (fits(words.slice(0, middle).join('').trimEnd())) low = middle;
		else high = middle - 1;
	}
	return [words.slice(0, low).join('').trimEnd(), words.slice(low).join('')];
}
