const graphemes = new Intl.Segmenter('da', { granularity: 'grapheme' });

/**
 * One or two letters for a small mark beside a person's writing: the first of the first and of the
 * last word. Counts letters as people see them, so a name in any script keeps whole letters.
 */
export function initials(name: string): string {
	const words = name.trim().split(/\s+/).filter(Boolean);
	const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
	return ends.map((word) => firstGrapheme(word ?? '').toLocaleUpperCase('da')).join('');
}

function firstGrapheme(word: string): string {
	for (const { segment } of graphemes.segment(word)) return segment;
	return '';
}
