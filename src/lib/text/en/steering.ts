import type { steering as Danish } from '../da/steering';

const actions = (n: number) => (n === 1 ? '1 action' : `${n} actions`);

/** The steering page. */
export const steering: typeof Danish = {
	title: 'Steering group',
	updated: (at) => `As of ${at}`,
	caseNumber: (number) => `Case ${number}`,
	print: 'Print',
	pages: 'The steering group’s pages',
	exceptions: 'Exceptions',
	allWell:
		'No exceptions: everything has an owner, and nothing is late, waiting or without an update.',
	overdue: 'Past the deadline',
	ownerless: 'Without an owner',
	waiting: 'Waiting',
	stale: 'No update for long',
	untouched: 'Recommendations and advice nobody has taken up',
	untouchedHelp: 'No choice, no note and no action.',
	elementsNotDiscussed: (n, all) =>
		`Besides, ${n} of ${all} elements are not discussed. They are counted apart.`,
	more: (n) => `+ ${n} more`,
	none: 'None',
	daysLate: (days) => (days === 1 ? '1 day past the deadline' : `${days} days past the deadline`),
	lastTold: (day) => `last update ${day}`,
	noRemark: 'no remark',
	noOwner: 'Without an owner',
	workstreams: 'Workstreams',
	noActions: 'No actions yet.',
	noNarrative: {
		sinceLast: 'Not written yet.',
		nextSteps: 'Not written yet.',
		wantedDecision: 'None.'
	},
	workstream: (number, title) => (number === 0 ? title : `${number}. ${title}`),
	count: actions,
	worst: (shown, all) =>
		shown === all ? actions(all) : `${shown} of ${actions(all)}, the worst first`,
	narrative: {
		sinceLast: 'Since last',
		nextSteps: 'Next steps',
		wantedDecision: 'Wanted decision'
	},
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
	wanted: {
		title: 'To be decided',
		none: 'Nothing is to be decided now.',
		proposal: (words) => `Proposed: ${words}`,
		neededBy: (day) => `by ${day}`,
		made: 'Latest decisions',
		madeOn: (day) => `decided ${day}`
	},
	since: {
		title: (meeting) => `Since ${meeting}`,
		meeting: (number, day) => `meeting ${number}, ${day}`,
		none: 'Nothing has changed.',
		all: 'See everything that has changed'
	},
	grant: {
		title: 'Grant',
		none: 'No grant is given.',
		total: 'Granted',
		budget: 'Budgeted',
		spent: 'Spent',
		committed: 'Committed',
		left: 'Left',
		overspent: 'More than was granted',
		spendBy: 'To be spent by',
		noSpendBy: 'No deadline given',
		passed: 'The deadline is past'
	},
	risk: {
		title: 'Risks',
		none: 'No open risks.',
		grade: { high: 'High', medium: 'Medium', low: 'Low' },
		score: (likelihood, impact) => `${likelihood} × ${impact}`,
		noMitigation: 'nothing is done about it yet'
	},
	coverage: {
		title: 'Coverage',
		lead: 'How many recommendations and pieces of advice have an answer. It is no answer key.',
		recommendations: 'Recommendations and advice',
		withActions: 'With at least one action',
		elements: 'Elements with an answer',
		of: (n, all) => `${n} of ${all}`
	}
};
