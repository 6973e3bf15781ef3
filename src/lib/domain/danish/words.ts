/** The words of a text in lower case; aa is å, as in names, so that both spellings are one. */
export function wordsOf(text: string): string[] {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll('aa', 'å')
		.split(/[^\p{L}\p{N}]+/u)
		.filter(Boolean);
}
