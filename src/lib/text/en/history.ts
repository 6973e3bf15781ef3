import type { history as da } from '../da/history';

const quoted = (words: string) => `“${words}”`;

/** An action item's history as sentences. */
export const history: typeof da = {
	title: 'History',
	by: (name: string, onBehalfOf: string | null) =>
		onBehalfOf ? `${name} on behalf of ${onBehalfOf}` : name,
	committed: 'The action was agreed.',
	status: (from: string, to: string) => `Status went from ${from} to ${to}.`,
	sameStatus: (status: string) => `Status is still ${status}.`,
	renamed: (from: string, to: string) => `The title ${quoted(from)} became ${quoted(to)}.`,
	description: 'The description was changed.',
	owner: (from: string | null, to: string | null) => {
		if (from === null) return `Owner: ${to}.`;
		return to === null
			? `${from} is no longer the owner.`
			: `The owner is ${to}, no longer ${from}.`;
	},
	ownerContact: (to: string) => (to ? `Contact person: ${to}.` : 'The contact person was removed.'),
	dueOn: (from: string | null, to: string | null) => {
		if (from === null) return `Deadline: ${to}.`;
		return to === null
			? `The deadline ${from} was removed.`
			: `The deadline moved from ${from} to ${to}.`;
	},
	workstream: (to: string) => `Workstream: ${to}.`,
	recommendationsAdded: (codes: string) => `Linked to ${codes}.`,
	recommendationsRemoved: (codes: string) => `No longer linked to ${codes}.`,
	mainPurpose: (code: string) => `Main purpose: ${code}.`,
	contributorsAdded: (names: string) => `Now contributing: ${names}.`,
	contributorsRemoved: (names: string) => `No longer contributing: ${names}.`,
	operationsOwner: (to: string | null) =>
		to === null ? 'Nobody is the owner in operations any more.' : `Owner in operations: ${to}.`,
	followUpOn: (day: string | null) =>
		day === null ? 'The follow-up date was removed.' : `Follow-up ${day}.`,
	ownerEmail: {
		none: 'The e-mail of the contact person was removed.',
		one: 'The e-mail of the contact person was added.',
		another: 'The e-mail of the contact person is another.'
	},
	dueRule: (rule: string) =>
		rule ? `The deadline follows “${rule}”.` : 'The deadline no longer follows a week or a rule.',
	ages: (ages: string | null) => (ages === null ? 'The age is no longer stated.' : `Age: ${ages}.`),
	scope: (to: string | null) => (to === null ? 'The scope is no longer stated.' : `Scope: ${to}.`),
	kind: (to: string) => `The action is now: ${to}.`,
	barriers: (to: string) =>
		to ? `May stand in the way: ${quoted(to)}.` : 'What may stand in the way was removed.',
	involvement: (to: string) =>
		to
			? `How young people, parents and network are involved: ${quoted(to)}.`
			: 'How young people, parents and network are involved was removed.',
	workingGroup: (from: string | null, to: string | null) =>
		to === null
			? `The working group ${from} no longer has it.`
			: from === null
				? `Working group: ${to}.`
				: `It went from the working group ${from} to ${to}.`,
	hypothesis: (to: string) => (to ? `Hypothesis: ${quoted(to)}.` : 'The hypothesis was removed.'),
	trialPeriod: (period: string | null) =>
		period === null ? 'The period of the trial was removed.' : `Period of the trial: ${period}.`,
	learning: (to: string) => (to ? `Learnt: ${quoted(to)}.` : 'What was learnt was removed.'),
	trialDecision: (to: string | null) =>
		to === null
			? 'The decision about the trial was taken back.'
			: `Decided about the trial: ${to}.`,
	handover: ({ from, to, on }: { from: string; to: string; on: string | null }) =>
		`Handover${from && ` from ${from}`}${to && ` to ${to}`}${on ? `, agreed ${on}` : ''}.`,
	isAtRisk: (is: boolean): string =>
		is ? 'The deadline was reported at risk.' : 'The deadline is no longer at risk.',
	lightOverride: (to: string | null) =>
		to === null
			? 'The traffic light follows the rule again.'
			: `The traffic light was set to ${to}.`,
	milestone: {
		added: (title: string, due: string | null) =>
			`New milestone: ${quoted(title)}${due ? `, by ${due}` : ''}.`,
		done: (title: string) => `The milestone ${quoted(title)} is reached.`,
		undone: (title: string) => `The milestone ${quoted(title)} is not reached after all.`,
		removed: (title: string) => `The milestone ${quoted(title)} was removed.`
	},
	indicator: (to: { name: string; baseline: string; target: string } | null) => {
		if (to === null) return 'Nothing is measured any more.';
		const { name, baseline, target } = to;
		const facts = [baseline && `baseline ${baseline}`, target && `target ${target}`];
		return `Measured: ${[quoted(name), ...facts.filter(Boolean)].join(', ')}.`;
	},
	measured: (value: string, day: string) => `Measured ${day}: ${value}.`,
	measuredGone: (value: string, day: string) => `The measurement of ${day} (${value}) was removed.`,
	contributorAnswer: {
		asked: (unit: string) => `${unit} is asked again.`,
		confirmed: (unit: string) => `${unit} said yes to contributing.`,
		declined: (unit: string) => `${unit} said no to contributing.`
	},
	contributorContact: (unit: string, name: string) =>
		name ? `Contact person at ${unit}: ${name}.` : `The contact person at ${unit} was removed.`,
	contributorLink: (unit: string) => `A link was made for ${unit} to answer by.`
};
