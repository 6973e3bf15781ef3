import type { recommendations as Danish } from '../da/recommendations';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** The list of recommendations and the page of one. */
export const recommendations: typeof Danish = {
	title: 'Recommendations',
	lead: 'Every recommendation and every element gets an answer: adopted, adapted, declined or postponed.',
	found: (n) => (n === 0 ? 'None found' : `${n} found`),
	views: {
		title: 'Ways to look at the recommendations',
		list: 'List',
		conflicts: 'Conflicts'
	},
	filter: {
		title: 'Filter',
		search: 'Search titles and text',
		source: 'Source',
		kind: 'Kind',
		discussed: 'What we take a stand on',
		theme: 'Theme',
		state: 'Choice',
		untouched: 'Not taken up',
		unanswered: 'Lacks an answer, elements too',
		relevance: 'Relevance',
		apply: 'Show',
		clear: 'Clear filters'
	},
	column: {
		code: 'Code',
		title: 'Title',
		state: 'Choice',
		elements: 'Elements',
		notes: 'Notes',
		actions: 'Actions'
	},
	own: 'The project’s own, not the source’s',
	elementsChosen: (chosen, all) => `${chosen} of ${all}`,
	alsoCalled: (title) => `Also called: ${title}`,
	nothing: {
		title: 'No recommendations match the filters',
		help: 'Try another word, or show everything in the sources.',
		all: 'Show everything in the sources'
	},
	page: {
		source: 'Source',
		publisher: 'Publisher',
		dated: 'Dated',
		dateStated: 'The date stands in the source.',
		dateDerived: (status) => `The date does not stand in the source (${status}).`,
		where: (section, from, to) => {
			const lines = from === to ? `line ${from}` : `lines ${from}-${to}`;
			return section ? `${section}, ${lines}` : lines.replace(/^./, (l) => l.toUpperCase());
		},
		lines: (from, to) => (from === to ? `line ${from}` : `lines ${from}-${to}`),
		partOf: 'Part of',
		parts: 'Consists of',
		challenge: 'The challenge',
		summary: 'In short',
		ourWords: 'In our words, not the source’s.',
		elements: 'Elements',
		elementsLead: (chosen, all) => `${chosen} of ${all} have an answer.`,
		element: (number) => `Element ${number}`,
		whole: 'The recommendation as a whole',
		themes: 'Themes',
		actors: 'Actors',
		ages: 'Age',
		ageRange: (from, to) => (to === null ? `${from} and over` : `${from}-${to} years`),
		ageOutside: (covered, since) =>
			`Reaches beyond the project’s target group (${covered}${since ? ` since ${since}` : ''}).`,
		ageWithin: (covered, since) =>
			`Within the project’s target group (${covered}${since ? ` since ${since}` : ''}).`,
		dates: 'Dates in the source',
		figures: 'Figures in the source',
		note: 'Remark',
		contents: 'On this page',
		evidenceTitle: 'Evidence',
		evidenceHelp: 'Each source says its own of a method. The labels are never made into one.',
		evidence: (source) => `Evidence according to ${source}`,
		crosswalk: {
			title: 'Other sources',
			none: 'No other source says the same.',
			disagreement: 'The sources do not agree',
			disagreementHelp: 'Read both before you choose.'
		},
		notes: {
			title: 'Notes from the boards',
			none: 'No notes point here yet. Link a note to it on a board.',
			onBoard: (board) => `Board: ${board}`,
			hidden: 'You have no access to the boards, but can see the number.',
			count: (n) => count(n, 'note', 'notes')
		},
		actions: {
			title: 'Actions',
			none: 'No actions yet. Make a note an action on a board.',
			due: (day) => `Due ${day}`,
			noOwner: 'Without an owner',
			noDue: 'Without a deadline'
		}
	},
	choose: {
		title: 'Choice',
		open: 'Choose',
		change: 'Change the choice',
		openFor: (what) => `Choose about ${what}`,
		state: 'Your choice',
		words: {
			adopted: 'Adopt',
			adapted: 'Adapt',
			declined: 'Decline',
			postponed: 'Postpone',
			notDiscussed: 'Reopen'
		},
		reason: 'Reason',
		reasonHint: 'Needed when you decline, postpone or reopen.',
		decidingBody: 'Who decided it?',
		decidingBodyHint: 'For example the steering group or the opening workshop.',
		decidedOn: 'Decided on',
		save: 'Save the choice',
		cannot: 'Project leads and facilitators choose on behalf of the project.',
		by: (body, on) => `${body}, ${on}`,
		writtenBy: (name, at) => `Written by ${name} ${at}`,
		history: (n) => `Earlier: ${n}`,
		meanwhile: (who, state, body) =>
			`${who} chose meanwhile: ${state} (${body}). What you wrote still stands here.`,
		overrule: 'Save again if yours is to hold instead. The other one stays in the history.'
	}
};
