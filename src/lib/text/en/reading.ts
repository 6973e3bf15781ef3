import type { reading as Danish } from '../da/reading';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** Reading a source, and what people make of what it says. */
export const reading: typeof Danish = {
	title: (source) => `Read: ${source}`,
	sources: 'Sources',
	version: (n) => `Version ${n}`,
	otherVersions: 'Other versions',
	contents: 'Contents',
	lead: 'Select a sentence to link it to a recommendation, make a new one or put it on a board. By keyboard: choose a line number.',
	readOnly: 'Places that the project has marked stand in the margin.',
	proposals: 'Find recommendations in the text',
	nothing: {
		title: 'The source has not been brought in yet',
		help: 'Handlekraft comes with the source’s items in our own words, but not with the text itself: that is its publisher’s. Bring the document in, and the items find their places in it.',
		import: 'Bring the document in'
	},
	choose: (line) => `Choose in the paragraph at line ${line}`,
	line: (line) => `Line ${line}`,
	lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}-${to}`),
	margin: {
		label: 'Marked here',
		passage: 'Marked place',
		unsure: 'the place is unsure',
		notes: (n) => count(n, 'note', 'notes')
	},
	bar: { label: 'What is selected', hint: 'Use what is selected for' },
	use: {
		title: 'Use the place',
		link: 'Link to a recommendation',
		recommendation: 'New recommendation',
		element: 'New element',
		note: 'Note on a board',
		mark: 'Only mark it'
	},
	quote: 'The source’s words',
	where: (source, version, lines) => `${source}, version ${version}, ${lines}`,
	sentences: {
		legend: 'Which sentences?',
		from: 'From sentence',
		to: 'To sentence',
		show: 'Show the piece',
		option: (n, words) => `${n}. ${words}`
	},
	form: {
		targets: 'Recommendations and elements',
		targetsHint: 'Search by number, code or words. Choose one or several.',
		element: (code) => `${code}, element`,
		chooseTarget: 'Choose',
		titleField: 'Title',
		titleHint: 'What is to be done? Write it as a call to act.',
		summary: 'In short',
		summaryHint: 'In your words, or keep the source’s.',
		kind: 'Kind',
		recommendation: 'Under which recommendation?',
		chooseRecommendation: 'Choose a recommendation',
		elementText: 'The element',
		board: 'Board',
		chooseBoard: 'Choose a board',
		boardHint: 'The note is put last in the board’s first section and can be moved from there.',
		noBoards: 'There is no board you can write on just now.',
		noteIs: 'The note will say',
		markHelp: 'The place gets a mark in the margin that everybody in the project can see.'
	},
	save: {
		link: 'Link',
		recommendation: 'Make the recommendation',
		element: 'Make the element',
		note: 'Put on the board',
		mark: 'Mark'
	},
	saved: 'Saved.',
	seePassage: 'See the place',
	passage: {
		title: 'A place in the source',
		read: 'Read it in its context',
		again: 'Use the place again',
		markedBy: (name, at) => `Marked by ${name}, ${at}`,
		recommendations: 'Recommendations',
		noRecommendations: 'The place is not linked to a recommendation yet.',
		origin: 'made from the place',
		linked: 'linked',
		element: 'Element',
		notes: 'Notes',
		noNotes: 'The place is not on a board yet.',
		onTheWay: 'On its way to the board …',
		hiddenNotes: (n) => `${count(n, 'note', 'notes')} on boards you have no access to.`,
		actions: 'Actions',
		noActions: 'No actions yet.',
		unlink: 'Remove the link',
		unlinkOf: (code) => `Remove the link to ${code}`,
		unmark: 'Remove the mark'
	},
	about: {
		title: 'Places in the source',
		read: 'Read in the source',
		origin: 'The recommendation was made from this place.',
		ofElement: (text) => `About the element: ${text}`,
		see: 'See what has come of the place',
		found: (line) => `Found in the imported text, line ${line}.`,
		unsure: (line) => `Unsure place in the imported text, line ${line}. Nobody has looked yet.`,
		own: 'The project’s own recommendation, made from a place in the source.'
	},
	propose: {
		title: 'Proposed recommendations',
		lead: 'Found by headings and lists. Tick those you want, mend the words, and confirm. Nothing that you have already is changed.',
		nothing: 'The text has no headings or lists that look like recommendations.',
		nothingHelp: 'Mark the places that are to be recommendations yourself, while you read.',
		take: (title) => `Take: ${title}`,
		elements: 'Elements',
		made: 'Is there already',
		none: 'Tick at least one.',
		submit: 'Make those that are ticked',
		read: 'Read the text',
		created: (n) => count(n, 'recommendation made', 'recommendations made')
	}
};
