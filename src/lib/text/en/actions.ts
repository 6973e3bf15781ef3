import type { actions as da } from '../da/actions';

const count = (n: number) => (n === 1 ? '1 action' : `${n} actions`);
const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

/** The list of action items, the page of one, and the forms that make and change them. */
export const actions: typeof da = {
	title: 'Actions',
	lead: 'What you have agreed: who does what, and by when.',
	new: 'New action',
	newLead:
		'For an action agreed away from a board. From a board: open the note and choose “Make it an action”.',
	found: (shown: number, total: number) =>
		shown === total ? count(total) : `${shown} of ${count(total)}`,
	item: (number: number) => `Action ${number}`,
	workstream: (number: number, title: string) => (number === 0 ? title : `${number}. ${title}`),
	column: {
		number: 'No.',
		title: 'Action',
		owner: 'Owner',
		workstream: 'Workstream',
		dueOn: 'Deadline',
		status: 'Status',
		light: 'Traffic light'
	},
	noOwner: 'No owner',
	noDeadline: 'No deadline',
	late: (n: number) => `${days(n)} late`,
	slips: (n: number, first: string) =>
		n === 0
			? `First deadline was ${first}`
			: `Moved ${n === 1 ? 'once' : `${n} times`}, first promised for ${first}`,
	filter: {
		title: 'Filter actions',
		search: 'Search title, description, owner or no.',
		workstream: 'Workstream',
		status: 'Status',
		open: 'All open',
		owner: 'Owner',
		people: 'People',
		sector: 'Owner’s sector',
		recommendation: 'Recommendation',
		light: 'Traffic light',
		isWithoutOwner: 'Only without an owner',
		more: 'More filters',
		apply: 'Show',
		clear: 'Clear filters'
	},
	empty: {
		title: 'No actions yet',
		help: 'Open a board, choose a note and “Make it an action”. If the action was agreed elsewhere, you can write it here.'
	},
	nothing: {
		title: 'No actions match the filters',
		help: 'Remove a filter, or search for another word.'
	},
	field: {
		title: 'What is to be done?',
		titleMissing: 'Write what is to be done.',
		titleHint: 'One sentence that begins with what you do.',
		description: 'Description',
		owner: 'Owner',
		ownerHint: 'One unit or person. Units outside the project need no account.',
		chooseOwner: 'Choose an owner',
		ownerContact: 'Contact person',
		ownerContactHint: 'Name or position of a professional. Never a citizen.',
		dueOn: 'Deadline',
		workstream: 'Workstream',
		chooseWorkstream: 'Choose a workstream',
		recommendations: 'Recommendations it answers',
		recommendationsHint: 'The first is its main purpose; to the others it contributes.',
		contributors: 'Contributors',
		contributorsHint: 'Units that help.',
		remark: 'Remark',
		remarkHint: 'Needed when the action waits or is dropped.',
		whyHint: 'Say why, if the deadline or the owner becomes another.',
		onBehalfOf: 'On behalf of',
		onBehalfOfHint: 'If you write for somebody else.',
		operationsOwner: 'Owner in operations',
		chooseOperationsOwner: 'Choose a unit',
		followUpOn: 'Follow-up date',
		status: 'Status'
	},
	save: 'Save action',
	saveEdit: 'Save changes',
	saveStatus: 'Save status',
	edit: 'Edit the action',
	report: 'Report status',
	reportHelp: 'Has nothing changed? Save the same status, so that everyone knows it still holds.',
	cannotChange: 'Project leads, facilitators and members can change actions.',
	meanwhile: {
		text: 'Somebody else changed the action while you were writing. What you wrote is still here; what you have not touched stays as theirs.',
		refresh: 'Discard what I wrote'
	},
	saved: 'Saved.',
	contact: (name: string) => `Contact: ${name}`,
	external: 'outside the project',
	updated: (day: string) => `Last reported ${day}`,
	operations: (unit: string, day: string) => `In operation at ${unit}, follow-up ${day}`,
	contributors: 'Contributors',
	description: 'Description',
	thread: {
		title: 'The thread',
		lead: 'From the sentence in the source to what you have agreed.',
		source: 'Source',
		place: (section: string, from: number, to: number) =>
			from === to ? `${section}, line ${from}` : `${section}, lines ${from}-${to}`,
		recommendation: 'Recommendation',
		mainPurpose: 'main purpose',
		contributes: 'contributes',
		noRecommendation:
			'The action is linked to no recommendation. Choose one under “Edit the action”.',
		note: 'Note',
		noNote: 'The action was written without a note.',
		unreadNote: 'The words of the note have not been read yet.',
		board: 'Board',
		boardDeleted: 'The board is deleted.',
		section: (title: string) => `Section: ${title}`,
		writtenBy: (name: string) => `Written by ${name}`,
		workshop: 'Workshop',
		meeting: 'Meeting',
		decision: 'Decision',
		action: 'Action'
	},
	reason: {
		ownerless: 'no owner',
		tooLate: 'too late',
		stale: 'no report for long',
		late: 'late',
		atRisk: 'at risk',
		notStarted: 'not started',
		onTime: 'on time',
		finished: 'finished',
		dropped: 'dropped',
		overridden: 'set by a person'
	},
	limits: (lateDays: number, staleWeeks: number) =>
		`Traffic lights by rule: yellow is up to ${days(lateDays)} late; red is later, without an owner or without a report for ${staleWeeks} weeks; grey is not started or dropped.`
};
