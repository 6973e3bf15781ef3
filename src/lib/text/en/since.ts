import type { since as Danish } from '../da/since';

/** What has changed since a steering meeting, in sentences. */
export const since: typeof Danish = {
	title: 'Since last',
	lead: 'The difference between what the steering group saw and what holds at a later time.',
	from: 'From',
	to: 'To',
	show: 'Show',
	now: 'Now',
	meeting: (number, at) => `Meeting ${number}, ${at}`,
	span: (from, to) => `From ${from} to ${to}`,
	nothing: 'Nothing has changed.',
	noneTitle: 'There is nothing to compare with yet',
	none: 'Once a steering meeting is frozen, this page shows what has happened since.',
	count: (n) => (n === 1 ? '1 change' : `${n} changes`),
	groups: {
		decisions: 'Decisions',
		attention: 'Needs attention',
		actions: 'Actions',
		risks: 'Risks',
		grant: 'Grant',
		coverage: 'Coverage'
	},
	action: (number, title) => `${number}. ${title}`,
	decision: (number, title) => `Decision ${number}: ${title}`,
	risk: (title) => `Risk: ${title}`,
	said: {
		decided: (outcome) => `decided: ${outcome}`,
		decisionWanted: 'is to be decided',
		nowLate: (days) =>
			days === 1 ? 'is now 1 day past the deadline' : `is now ${days} days past the deadline`,
		nowStale: 'has long been without an update',
		slipped: (from, to) => `the deadline slipped from ${from} to ${to}`,
		deadlineSet: (from, to) => `the deadline changed from ${from} to ${to}`,
		noDeadline: 'no deadline',
		finished: (status) => (status === 'inOperation' ? 'is in operation' : 'is done'),
		statusChanged: (from, to) => `from ${from} to ${to}`,
		ownerChanged: (from, to) => `went from ${from} to ${to}`,
		nobody: 'nobody',
		newAction: 'is new',
		newRisk: (score) => `is new, ${score} of 25`,
		riskMoved: (from, to) => `from ${from} to ${to} of 25`,
		riskClosed: 'is closed',
		moved: (from, to) => `from ${from} to ${to}`,
		noSpendBy: 'no deadline'
	},
	money: {
		totalOre: 'The grant',
		budgetOre: 'The budget',
		committedOre: 'What is committed',
		spentOre: 'What is spent'
	},
	spendBy: 'The day to spend the grant by',
	coverage: {
		chosen: 'Recommendations and advice with an answer',
		withActions: 'Recommendations and advice with at least one action',
		elementsChosen: 'Elements with an answer'
	},
	coverageMoved: (from, to, of) => `from ${from} to ${to} of ${of}`
};
