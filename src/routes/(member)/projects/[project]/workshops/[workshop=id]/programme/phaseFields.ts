import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import type { ProgrammePhase } from '$lib/server/queries/workshop/programmeOf';

/** Fields of a phase's form, by their names; those of its settings are told apart. */
export const settingFields = [
	'level',
	'grant',
	'subject',
	'dots',
	'dealsThin',
	'keepsSeats',
	'showsCoverage'
] as const;
export const phaseFields = [
	'title',
	'minutes',
	'instruction',
	'script',
	'anonymity',
	'isProtected',
	...settingFields
] as const;
export type PhaseField = (typeof phaseFields)[number];
export type PhaseValues = Record<PhaseField, string>;

/** Fields that only some kinds have. */
const special: Partial<Record<PhaseField, readonly PhaseKind[]>> = {
	subject: ['vote', 'rate'],
	dots: ['vote'],
	dealsThin: ['silent'],
	keepsSeats: ['actions'],
	showsCoverage: ['break']
};

export function isShown(field: PhaseField, kind: PhaseKind): boolean {
	return special[field]?.includes(kind) ?? true;
}

/** A phase as its form has it: what is typed, chosen (`''`: nothing) or ticked (`on`). */
export function valuesOf(phase: ProgrammePhase): PhaseValues {
	const { title, minutes, instruction, script, anonymity, isProtected, settings } = phase;
	const ticked = (is: boolean) => (is ? 'on' : '');
	return {
		title,
		minutes: String(minutes),
		instruction,
		script,
		anonymity,
		isProtected: ticked(isProtected),
		level: settings.level ?? '',
		grant: settings.grant,
		subject: settings.subject ?? '',
		dots: settings.dots === null ? '' : String(settings.dots),
		dealsThin: ticked(settings.dealsThin),
		keepsSeats: ticked(settings.keepsSeats === true),
		showsCoverage: ticked(settings.showsCoverage)
	};
}
