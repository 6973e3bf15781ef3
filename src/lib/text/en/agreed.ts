import type { ActionKind } from '../../domain/actionKind';
import type { ActionScope } from '../../domain/actionScope';
import type { TrialDecision } from '../../domain/trialDecision';
import type { agreed as da } from '../da/agreed';

const kind: Record<ActionKind, string> = {
	ordinary: 'Ordinary action',
	trial: 'Trial',
	handover: 'Handover'
};
const scope: Record<ActionScope, string> = {
	local: 'Local',
	interMunicipal: 'Across municipalities',
	regional: 'Regional'
};
const decision: Record<TrialDecision, string> = {
	continue: 'Continue',
	adjust: 'Adjust',
	stop: 'Stop'
};

/** What can be agreed of an action beyond who, what and when. */
export const agreed: typeof da = {
	more: 'More',
	moreHint: 'Only if it helps you.',
	unsaid: 'Not stated',
	ownerEmail: 'E-mail of the contact person',
	ownerEmailHint: 'For reminders, if the owner has no account.',
	dueRule: 'A week or a rule instead of a date',
	dueRuleHint: 'As “week 23 2026” (its Friday) or “workshop + 6 weeks”.',
	dueRuleBecomes: (day: string) => `That is ${day}.`,
	by: (rule: string) => `by “${rule}”`,
	ages: 'Age',
	ageFrom: 'Age from',
	ageTo: 'Age to',
	agesHint: 'Whole years. Leave “to” empty where there is no upper end.',
	ageRange: (from: number, to: number | null) =>
		to === null ? `From ${from} years` : from === to ? `${from} years` : `${from}-${to} years`,
	outside: (words: string) => `Outside the project’s target group: ${words}`,
	scope: 'Scope',
	scopes: scope,
	kind: 'Kind',
	kinds: kind,
	kindHint: 'A trial tries something out for a while. A handover passes something on.',
	group: 'Working group',
	noGroup: 'No working group',
	involvement: 'How are young people, parents and network involved?',
	barriers: 'What may stand in the way?',
	operations: 'Home in operations',
	operationsHint: 'Who goes on with it when the project is over, and when you look at it.',
	followUpOn: 'Follow-up',
	trial: {
		title: 'Trial',
		hypothesis: 'What do you think will happen?',
		startsOn: 'From',
		endsOn: 'To',
		period: 'Period',
		periodText: (from: string, to: string) =>
			from && to ? `${from} to ${to}` : from ? `From ${from}` : `To ${to}`,
		learning: 'What have you learnt?',
		decision: 'Decision',
		undecided: 'Not decided',
		decisions: decision,
		decidedOn: 'Decided on',
		decided: (what: string, day: string) => (day ? `${what}, decided ${day}` : what)
	},
	handover: {
		title: 'Handover',
		from: 'From',
		to: 'To',
		chooseUnit: 'Choose a unit',
		agreedOn: 'Agreed on',
		notAgreed: 'Not agreed yet'
	},
	meanwhile: {
		theirs: (words: string) => `It now says: “${words}”.`,
		theirsEmpty: 'The field is now empty.',
		overwrite: 'If you save again, yours holds.'
	},
	milestones: {
		title: 'Milestones',
		none: 'No milestones.',
		add: 'Add a milestone',
		name: 'Milestone',
		dueOn: 'Date',
		save: 'Add',
		due: (day: string) => `by ${day}`,
		done: (day: string) => `reached ${day}`,
		isDone: 'Reached',
		isOpen: 'Not reached yet',
		sayDone: 'Reached',
		sayOpen: 'Not reached after all',
		remove: 'Remove',
		about: (what: string, title: string) => `${what}: ${title}`,
		progress: (done: number, all: number) => `${done} of ${all} reached`,
		full: 'The action has five milestones, and cannot have more.'
	},
	indicator: {
		title: 'How you see whether it works',
		set: 'Choose what you measure',
		change: 'Change what you measure',
		name: 'What do you measure?',
		nameHint: 'Empty removes the measurement. Never anything about a single citizen.',
		baseline: 'Baseline',
		baselineOn: 'Measured on',
		target: 'Target',
		valueHint: 'A number, a share or words.',
		save: 'Save',
		measure: 'Add a measurement',
		measuredOn: 'Date',
		value: 'Value',
		remark: 'Remark',
		saveMeasure: 'Add',
		caption: 'Measurements, oldest first',
		start: 'Baseline',
		aim: 'Target',
		remove: 'Remove',
		removeValue: (day: string) => `Remove the measurement of ${day}`,
		chart: (name: string, first: string, last: string) =>
			`${name}: from ${first} to ${last}. The numbers are in the table.`
	},
	light: {
		rule: (light: string, reason: string) => `The rule says ${light}: ${reason}`,
		risk: 'The deadline is at risk',
		riskHint: 'The traffic light is then yellow before the deadline has passed.',
		isAtRisk: 'The owner says that the deadline is at risk.',
		title: 'Set the traffic light yourself',
		light: 'Traffic light',
		byRule: 'By the rule',
		reason: 'Reason',
		reasonHint: 'It is shown wherever the light is.',
		save: 'Save traffic light'
	},
	limits: {
		title: 'Traffic lights',
		lead: 'The limits hold for every action of the project and stand under every table.',
		lateDays: 'Yellow up to so many days late',
		staleWeeks: 'Red after so many weeks without a report',
		save: 'Save limits',
		saved: 'The limits are saved.'
	}
};
