/** A text as lines that are no wider than `width`; a word that is wider is broken. */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
	return text.split('\n').flatMap((paragraph) => {
		const lines: string[] = [];
		let line = '';
		for (const word of paragraph.split(/\s+/).flatMap((word) => fit(word, width, measure))) {
			const longer = line === '' ? word : `${line} ${word}`;
			if (line !== '' && measure(longer) > width) {
				lines.push(line);
				line = word;
			} else line = longer;
		}
		return [...lines, line];
	});
}

/** The word in pieces that fit. */
function fit(word: string, width: number, measure: (text: string) => number): string[] {
	if (measure(word) <= width) return [word];
	const pieces: string[] = [];
	let piece = '';
	for (const letter of word) {
		if (piece !== '' && measure(piece + letter) > width) {
			pieces.push(piece);
			piece = '';
		}
		piece += letter;
	}
	return [...pieces, piece];
}
