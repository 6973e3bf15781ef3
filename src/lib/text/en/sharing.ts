import type { sharing as Danish } from '../da/sharing';

/** Links by which leaders and politicians read how a project stands, and the page they open. */
export const sharing: typeof Danish = {
	title: 'Share status',
	lead: 'Make a link for leaders and politicians without an account. They can read the status as the steering group sees it, and nothing else.',
	newTitle: 'New link',
	label: 'Who is the link for?',
	labelHint: 'For example: the social and health committee.',
	days: 'How long should it work?',
	day: (n) => (n === 365 ? 'A year' : `${n} days`),
	names: 'Names of people',
	hidden: 'Leave names out',
	hiddenHint: 'Units and sectors stay. Read the page through before you send the link.',
	shown: 'Show names',
	create: 'Make the link',
	madeTitle: (label) => `The link for ${label} is ready`,
	madeHelp: 'Copy it now: the address is shown this once. Everybody who has it can read on.',
	link: 'Link to the status',
	listTitle: 'Links',
	empty: 'There are no links yet.',
	count: (n) => (n === 1 ? '1 link' : `${n} links`),
	column: {
		label: 'For',
		state: 'Works',
		names: 'Names',
		visits: 'Used',
		made: 'Made',
		revoke: 'Close'
	},
	until: (day) => `until ${day}`,
	expired: (day) => `expired ${day}`,
	revoked: (day) => `closed ${day}`,
	namesHidden: 'left out',
	namesShown: 'shown',
	visits: (n) => (n === 1 ? 'once' : `${n} times`),
	lastVisit: (at) => `last ${at}`,
	madeBy: (day, name) => `${day} by ${name}`,
	revoke: 'Close the link',
	revokeFor: (label) => `Close the link for ${label}`,
	done: 'The link is closed. Nobody can read on by it.',
	page: {
		title: 'Status',
		mask: '(name left out)',
		about: (label, day) => `You read on by a link for ${label}. It works until ${day}.`,
		hidden: 'Names of people are left out.',
		counted: 'Views are counted: when, but not who.',
		print: 'The page prints on one sheet of A4.'
	},
	closed: {
		title: 'The link no longer works',
		expired: 'The link has expired. Ask whoever sent it for a new one.',
		revoked: 'The link is closed. Ask whoever sent it for a new one if you are to read on.'
	}
};
