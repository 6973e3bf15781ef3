import type { PhaseDraft } from '$lib/domain/workshop/phase';
import type { PhaseRow } from './phasesOf';

/** A phase as it was planned, without what has happened in it. */
export function draftOf(row: PhaseRow): PhaseDraft {
	const { kind, title, instruction, script, minutes, anonymity, isProtected, settings } = row;
	return { kind, title, instruction, script, minutes, anonymity, isProtected, settings };
}
