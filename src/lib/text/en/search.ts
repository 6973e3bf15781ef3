import type { SearchKind } from '../../domain/search/searchKinds';

const kind: Record<SearchKind, string> = {
	source: 'Text of the sources',
	recommendation: 'Recommendations and advice',
	note: 'Notes',
	decision: 'Decisions',
	action: 'Actions'
};

/** Searching everything a project holds. */
export const search = {
	title: 'Search',
	lead: 'In sources, recommendations, notes, decisions and actions.',
	field: 'Search for',
	hint: 'Put quotation marks around words that stand together: “fælles opgave”. Write -word for what must not be there, and or between words where one is enough.',
	submit: 'Search',
	clear: 'Clear',
	source: 'Source',
	state: 'Where it stands',
	choices: 'Choice',
	statuses: 'Status of actions',
	kinds: 'Show only',
	kind,
	every: 'Everything',
	count: (name: string, count: number) => `${name} (${count})`,
	found: (count: number) => {
		if (count === 0) return 'No hits';
		return count === 1 ? '1 hit' : `${count} hits`;
	},
	nothing: {
		title: 'Nothing was found',
		help: 'Try fewer words, another word for the same, or search without filters.'
	},
	tooCommon: {
		title: 'The words are too common',
		help: 'Write at least one word that says something of what you look for. The sources are in Danish: small words such as “og” and “det” cannot be searched for alone, nor can only what must not be there.'
	},
	begin: {
		title: 'What are you looking for?',
		help: 'Write a word or two, in the language of the sources. Other endings are found as well, and å and aa are the same.'
	},
	cpr: 'That looks like a CPR number. Nothing was searched for, and the number is neither stored nor shown. Search without it.',
	tooLong: (max: number) => `The search is too long. Write at most ${max} characters.`,
	pages: 'Pages',
	page: (page: number, pages: number) => `Page ${page} of ${pages}`,
	previous: 'Previous',
	next: 'Next',
	line: (title: string, line: number) => `${title}, line ${line}`,
	at: (code: string) => `Belongs to ${code}`,
	board: (title: string) => `The board ${title}`,
	decided: (body: string, day: string) => (body ? `${body}, ${day}` : day),
	conflict: 'Where the sources do not agree',
	thread: 'The whole thread'
};
