import { wordsOf } from '../danish/words';

/** More than this nobody types to find something. */
export const SEARCH_MAX = 200;
/** Shorter beginnings are in too many words to say anything. */
const BEGINNING_MIN = 4;

/** What somebody typed, made ready to be asked for. */
export interface SearchWords {
	/** With plain quotation marks, `or` and `-` as the database reads them. */
	query: string;
	/**
	 * Danish puts words together, and people type the first part: the words as beginnings, in the
	 * form of `to_tsquery`. Null where quotation marks or operators say that they mean it exactly.
	 */
	beginnings: string | null;
	/** The words themselves, for marking them where they are found. */
	sought: string[];
}

export function searchWords(typed: string): SearchWords {
	const query = typed
		.replace(/[“”„‟«»″]/g, '"')
		.replace(/\s+/g, ' ')
		.trim()
		.split(/("[^"]*"?)/)
		.map((part) => (part.startsWith('"') ? part : part.replace(/(^|\s)eller(?=\s|$)/gi, '$1or')))
		.join('');
	const isPlain = !/["]|(^|\s)-\S|(^|\s)or(\s|$)/.test(query);
	const words = wordsOf(query);
	return {
		query,
		beginnings: isPlain && words.length > 0 ? words.map(beginning).join(' & ') : null,
		sought: wordsOf(query.replace(/(^|\s)-("[^"]*"?|\S+)|(^|\s)or(?=\s|$)/g, ' '))
	};
}

/** Letters and digits alone come out of `wordsOf`: nothing that an operator could be made of. */
const beginning = (word: string) => (word.length >= BEGINNING_MIN ? `${word}:*` : word);
