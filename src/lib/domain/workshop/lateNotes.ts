import type { PhaseKind } from './phaseKind';

/** Phases that work on with what was written alone. */
const kinds: readonly PhaseKind[] = ['pairs', 'tables', 'cluster', 'map', 'gallery', 'break'];

/**
 * Whether notes that were written alone are still taken along when they come late, from a phone that
 * was asleep when the others' were revealed. Later they stay on the person's own board.
 */
export function takesLateNotes(kind: PhaseKind): boolean {
	return kinds.includes(kind);
}
