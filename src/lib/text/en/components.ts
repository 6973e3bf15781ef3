import type { components as da } from '../da/components';

/** Words of the shared components and of the frame around every page. */
export const components: typeof da = {
	required: 'required',
	dateHint: 'Day, month and year, such as 17.4.2026',
	remove: (what) => `Remove ${what}`,
	signInBeside: 'Sign in again in a new tab, then save here',
	skipToContent: 'Skip to content',
	crumbs: 'You are here',
	mainNavigation: 'Pages of the project',
	openMenu: 'More choices',
	menuBack: 'Back',
	errorSummary: (count) =>
		count === 1 ? 'There is one thing to correct' : `There are ${count} things to correct`,
	notice: { info: 'Note', warning: 'Warning', error: 'Error', success: 'Done' },
	light: { green: 'Green', yellow: 'Yellow', red: 'Red', grey: 'Grey' },
	status: {
		proposed: 'Proposed',
		agreed: 'Agreed',
		inProgress: 'In progress',
		waiting: 'Waiting',
		done: 'Done',
		inOperation: 'In operation',
		dropped: 'Dropped'
	},
	combobox: {
		placeholder: 'Search by number or word',
		results: (count) =>
			count === 0 ? 'No suggestions' : count === 1 ? '1 suggestion' : `${count} suggestions`,
		nothing: (query) => `Nothing matches “${query}”. Try another word.`,
		chosen: 'Chosen',
		more: (count) => `${count} more. Type to find them.`
	},
	presence: {
		title: 'Present',
		nobody: 'Nobody else is here',
		count: (count) => `${count} present`,
		you: 'you'
	},
	nav: {
		overview: 'Overview',
		recommendations: 'Recommendations',
		sources: 'Sources',
		workshops: 'Workshops',
		boards: 'Boards',
		actions: 'Actions',
		groups: 'Working groups',
		steering: 'Steering group',
		search: 'Search',
		settings: 'People'
	},
	frame: {
		signIn: 'Sign in',
		signOut: 'Sign out',
		leave: 'Leave',
		/** Said after it where there is room; always heard. */
		leaveWhat: 'the workshop',
		signedInAs: (name) => `Signed in as ${name}`,
		takingPartAs: (name) => `You take part as ${name}`,
		otherLanguage: 'Dansk',
		accessibility: 'Accessibility'
	},
	error: {
		signInFirst: 'Sign in first',
		signInFirstHelp: 'The page is only for those who are in the project.',
		notFound: 'The page does not exist',
		notFoundHelp: 'The address may be misspelt, or the page has moved.',
		gone: 'It has been deleted',
		goneHelp: 'Somebody may have deleted it while you were looking.',
		forbidden: 'You do not have access to this page',
		forbiddenHelp: 'Ask the project lead whether you should have access.',
		tooMany: 'That was too fast',
		tooManyHelp: 'Wait a moment and try again.',
		unexpected: 'Something went wrong on our side',
		unexpectedHelp: 'What you have saved is still there. Try again shortly.',
		home: 'Go to the front page'
	}
};
