import type { recommendations as Danish } from '../da/recommendations';

const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

/** The list of recommendations and the page of one. */
export const recommendations: typeof Danish = {
	title: 'Recommendations',
	lead: 'Every recommendation and every element gets an answer: adopted, adapted, declined or postponed.',
	found: (n) => (n === 0 ? 'None found' : `${n} found`),
	filter: {
		title: 'Filter',
		search: 'Search titles and text',
		source: 'Source',
		kind: 'Kind',
		discussed: 'What we take a stand on',
		theme: 'Theme',
		state: 'Choice',
		untouched: 'Not taken up',
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
		where: (section, from, to) =>
			from === to ? `${section}, line ${from}` : `${section}, lines ${from}-${to}`,
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
		ageOutside: (covered) => `Reaches beyond the project’s target group (${covered}).`,
		dates: 'Dates in the source',
		figures: 'Figures in the source',
		note: 'Remark',
		evidence: (source) => `Evidence according to ${source}`,
		law: {
			title: 'Law',
			asCited: 'As cited in the source. Not checked against today’s law.',
			paragraph: (paragraph, subsection) =>
				subsection ? `§ ${paragraph}, subs. ${subsection}` : `§ ${paragraph}`,
			edition: (edition) => `edition: ${edition}`,
			noEdition: 'edition not stated',
			needsCheck: 'Check before use',
			checked: (by, on) => `Checked by ${by} ${on}`,
			unnamed: 'The source reads the law without naming a paragraph.'
		},
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
		reasonHint: 'Needed when you decline or postpone.',
		decidingBody: 'Who decided it?',
		decidingBodyHint: 'For example the steering group or the opening workshop.',
		decidedOn: 'Decided on',
		save: 'Save the choice',
		cannot: 'Project leads and facilitators choose on behalf of the project.',
		by: (body, on) => `${body}, ${on}`,
		writtenBy: (name, at) => `Written by ${name} ${at}`,
		history: (n) => `Earlier: ${n}`,
		meanwhile: (state, body) =>
			`Somebody else chose meanwhile: ${state} (${body}). What you wrote still stands here.`,
		overrule: 'Save again if yours is to hold instead. The other one stays in the history.'
	}
};
