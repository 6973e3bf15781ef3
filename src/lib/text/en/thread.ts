import type { SteeringPlace } from '../../domain/steeringPlace';
import type { ThreadKind } from '../../domain/thread/threadKinds';

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

const askedFrom: Record<ThreadKind, string> = {
	recommendation: 'Seen from the recommendation',
	passage: 'Seen from the place in the source',
	note: 'Seen from the note',
	choice: 'Seen from the choice',
	action: 'Seen from the action'
};

const steering: Record<SteeringPlace, string> = {
	overdue: 'Overdue',
	ownerless: 'Without an owner',
	waiting: 'Waiting',
	stale: 'Not updated for long'
};

/** The thread as a page: from the sentence to the status. */
export const thread = {
	/** In a note's menu. */
	ofNote: 'See the thread',
	title: 'The thread',
	see: 'See the whole thread',
	lead: 'From the sentence in the source to what has happened.',
	loose: 'Without a recommendation',
	askedFrom,
	here: 'You asked from here',
	others: 'It also belongs to',
	print: 'Print',
	more: (count: number) => `Show ${count} more`,
	lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}-${to}`),
	source: {
		title: 'The sentence',
		none: 'No place in a source has been chosen yet.',
		unsure: 'Unsure place: nobody has looked yet.',
		notImported: 'The source’s text has not been imported, so only the place can be shown.',
		pickedBy: (name: string) => `Chosen by ${name}`
	},
	recommendation: {
		title: 'The recommendation',
		none: 'No recommendation is linked yet.'
	},
	notes: {
		title: 'The notes',
		none: 'No note mentions it yet.',
		hidden: (count: number) =>
			count === 1
				? '1 note is on a board you cannot read.'
				: `${count} notes are on boards you cannot read.`,
		on: (board: string) => `On the board ${board}`
	},
	themes: {
		title: 'The theme',
		none: 'None of the notes is under a theme yet.',
		count: notes,
		on: (board: string) => `on the board ${board}`
	},
	votes: {
		title: 'The votes',
		none: 'It has not been voted on yet, or the result has not been shown.',
		result: (dots: number, rank: number | null, among: number) =>
			rank === null
				? `No dots, among ${among} options`
				: `${dots === 1 ? '1 dot' : `${dots} dots`}, number ${rank} of ${among}`,
		tied: 'tied',
		sector: (name: string, dots: number) => `${name}: ${dots}`,
		fewVoters: 'The split by sector is not shown where too few have voted.'
	},
	ratings: {
		title: 'Impact and effort',
		none: 'Its impact and effort have not been rated yet, or the result has not been shown.',
		tooFew: 'Too few have rated for it to be shown.'
	},
	choices: {
		title: 'The choice',
		none: 'No stand has been taken yet.',
		whole: 'The recommendation as a whole',
		by: (body: string, day: string) => (body ? `${body}, ${day}` : day),
		earlier: 'Earlier'
	},
	actions: {
		title: 'The actions',
		none: 'No action answers it yet.',
		noOwner: 'Without an owner',
		due: (day: string) => `deadline ${day}`,
		noDue: 'no deadline',
		byNote: 'Connected through the note',
		madeOf: 'The note’s words when the action was agreed'
	},
	status: {
		title: 'Status',
		none: 'There is no status before there is an action.',
		said: (day: string, name: string) => (name ? `${day}, ${name}` : day)
	},
	steering: {
		title: 'The steering group',
		none: 'The steering group sees it among what nobody has taken up.',
		noActions: 'The steering group has no action to follow yet.',
		fine: 'Goes as agreed',
		places: steering,
		link: 'The steering group’s page'
	}
};
