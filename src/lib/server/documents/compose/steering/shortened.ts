/** As much of a text as goes into so many characters, cut between words. */
export function shortened(text: string, max: number): string {
	const plain = text.trim().replace(/\s+/g, ' ');
	if (plain.length <= max) return plain;
	// A word that just goes in is whole where a space follows it.
	const end = plain.lastIndexOf(' ', max - 1);
	return `${plain.slice(0, end > max / 2 ? end : max - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}
