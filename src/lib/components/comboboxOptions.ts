/** One of many that can be searched for: a recommendation, a unit, a person. */
export interface ComboboxOption {
	value: string;
	title: string;
	/** Short name, as people say it in the room: "Nordjylland 3". */
	code?: string;
	/** Where it comes from. */
	source?: string;
}

/** Lower case, and aa as å: both spellings of a Danish name are one. */
function fold(text: string): string {
	return text.toLocaleLowerCase('da').replaceAll('aa', 'å');
}

function words(text: string): string[] {
	return fold(text)
		.split(/[\s,.;:()/–-]+/)
		.filter(Boolean);
}

/** 2 for a word found whole, 1 for the beginning or the inside of one, 0 for none. */
function wordScore(word: string, haystack: readonly string[]): number {
	if (haystack.includes(word)) return 2;
	return haystack.some((candidate) => candidate.includes(word)) ? 1 : 0;
}

/**
 * The options in which every word of the query occurs; whole words before parts of words, so that
 * "3" finds recommendation 3 before 13. An empty query finds all, in the given order.
 */
export function searchOptions(
	options: readonly ComboboxOption[],
	query: string
): readonly ComboboxOption[] {
	const sought = words(query);
	if (sought.length === 0) return options;
	return options
		.map((option) => {
			const haystack = words(`${option.code ?? ''} ${option.title} ${option.source ?? ''}`);
			const scores = sought.map((word) => wordScore(word, haystack));
			const found = scores.every((score) => score > 0);
			return { option, score: found ? scores.reduce((sum, score) => sum + score, 0) : 0 };
		})
		.filter(({ score }) => score > 0)
		.sort((one, other) => other.score - one.score)
		.map(({ option }) => option);
}
