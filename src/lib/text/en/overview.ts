import type { overview as Danish } from '../da/overview';

/** The project's own front page. */
export const overview: typeof Danish = {
	workshop: {
		title: 'Next workshop',
		open: 'Open now',
		rehearsal: 'Rehearsal',
		code: 'Code',
		none: 'No workshop is open or planned.',
		plan: 'Plan a workshop',
		noDay: 'Day not set'
	},
	boards: { title: 'Boards', none: 'No boards yet.', all: 'All boards', open: 'Open the boards' },
	mine: {
		title: 'My actions',
		none: 'You have no open actions.',
		all: 'All actions',
		due: (day) => `Due ${day}`,
		noDue: 'Without a deadline'
	},
	untouched: {
		title: 'Not taken up yet',
		count: (n, all) => `${n} of ${all} recommendations and pieces of advice`,
		elements: (n, all) => `${n} of ${all} elements are not discussed`,
		all: 'See the list',
		done: 'All recommendations and advice have been taken up.'
	},
	workstreams: {
		title: 'Workstreams',
		name: (number, title) => (number === 0 ? title : `${number}. ${title}`),
		open: (n) => (n === 1 ? '1 open action' : `${n} open actions`),
		finished: (n) => `${n} finished`,
		red: (n) => `${n} red`
	},
	frame: {
		title: 'The project’s frame',
		owner: 'Owner',
		grant: 'Grant',
		grantFrom: (amount, grantor) => `${amount} from ${grantor}`,
		bodies: 'Steering',
		endsOn: 'Ends',
		noEnd: 'No source states an end',
		targetGroup: 'Target group',
		targetNow: 'Holds now',
		targetBefore: (until) => `Held until ${until}`,
		targetSince: (day) => `since ${day}`,
		eighteen: {
			undecided: 'Whether 18-year-olds are in is not decided.',
			in: '18-year-olds are in.',
			out: '18-year-olds are not in.'
		},
		dates: 'Dates',
		dateState: { ahead: 'Ahead', expected: 'Expected', lifted: 'Lifted' },
		liftedOn: (day) => `Lifted ${day}`,
		source: (code) => `Source: ${code}`
	}
};
