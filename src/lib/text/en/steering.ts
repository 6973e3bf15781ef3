import type { steering as Danish } from '../da/steering';

/** The steering page. */
export const steering: typeof Danish = {
	title: 'Steering group',
	updated: (at) => `As of ${at}`,
	print: 'Print',
	exceptions: 'Exceptions',
	allWell: 'No exceptions: everything has an owner, and nothing is late or waiting.',
	overdue: 'Past the deadline',
	ownerless: 'Without an owner',
	waiting: 'Waiting',
	untouched: 'Recommendations and advice nobody has taken up',
	untouchedHelp: 'No choice, no note and no action.',
	elementsNotDiscussed: (n, all) =>
		`Besides, ${n} of ${all} elements are not discussed. They are counted apart.`,
	seeAll: 'See all',
	firstOf: (shown, all) => `The first ${shown} of ${all}.`,
	none: 'None',
	daysLate: (days) => (days === 1 ? '1 day past the deadline' : `${days} days past the deadline`),
	waitingSince: (day) => `since ${day}`,
	noRemark: 'no remark',
	noOwner: 'Without an owner',
	workstreams: 'Actions by workstream',
	noActions: 'No actions yet.',
	workstream: (number, title) => (number === 0 ? title : `${number}. ${title}`),
	count: (n) => (n === 1 ? '1 action' : `${n} actions`),
	column: {
		number: 'No.',
		title: 'Action',
		owner: 'Owner',
		due: 'Deadline',
		status: 'Status',
		light: 'Traffic light',
		updated: 'Last report'
	},
	slips: (n) => (n === 1 ? 'moved once' : `moved ${n} times`),
	coverage: {
		title: 'Coverage',
		lead: 'How many recommendations and pieces of advice have an answer. It is no answer key.',
		recommendations: 'Recommendations and advice',
		withActions: 'With at least one action',
		elements: 'Elements with an answer',
		of: (n, all) => `${n} of ${all}`
	}
};
