import type { DecisionState } from '../../domain/meeting/decisionState';

const state: Record<DecisionState, string> = {
	wanted: 'Ønsket',
	decided: 'Truffet',
	postponed: 'Udsat',
	withdrawn: 'Trukket tilbage'
};

/** Decisions, from wanted to made. */
export const decisions = {
	title: 'Beslutninger',
	state,
	numbered: (number: number, title: string) => `Beslutning ${number}: ${title}`,
	background: 'Baggrund',
	proposal: 'Indstilling',
	options: 'Muligheder',
	option: (n: number) => `Mulighed ${n}`,
	consequence: (n: number) => `Følger af mulighed ${n}`,
	optionsHint: 'Styregruppen skal have mindst to at vælge imellem.',
	optionsFree: 'Kan udelades.',
	outcome: 'Beslutning',
	reason: 'Begrundelse',
	neededBy: 'Skal være truffet senest',
	decidedOn: (day: string) => `Truffet ${day}`,
	replaces: (number: number) => `Afløser beslutning ${number}`,
	replacedBy: (number: number) => `Afløst af beslutning ${number}`,
	replacesWhich: 'Afløser en tidligere beslutning',
	replacesNone: 'Nej',
	notYet: 'Ikke truffet endnu',
	actions: 'Aftalte handlinger',
	name: 'Hvad skal besluttes',
	propose: 'Ønsket beslutning',
	submit: 'Sæt på dagsordenen',
	edit: 'Ret indstillingen',
	save: 'Gem',
	decide: 'Skriv beslutningen',
	decideHelp: 'Når den er gemt, kan den ikke ændres. En senere kan afløse den.',
	decideSubmit: 'Gem beslutningen',
	postpone: 'Udsæt til næste møde',
	withdraw: 'Træk tilbage',
	take: 'Tag op igen'
};
