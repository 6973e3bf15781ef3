import type { PhaseKind } from '$lib/domain/workshop/phaseKind';
import type { RecordedPhase } from '$lib/domain/workshop/workshopRecord';
import type { Queryable } from '$lib/server/db/client';
import type { ProgrammePhase } from '../programmeOf';

/**
 * What came of the phases of some kinds, in the order of the programme.
 *
 * @param detail What a phase shows; see `phaseDetail`.
 */
export function recordedPhases<Detail extends object>(
	db: Queryable,
	phases: readonly ProgrammePhase[],
	kinds: readonly PhaseKind[],
	detail: (db: Queryable, phase: ProgrammePhase) => Promise<Detail>
): Promise<(RecordedPhase & Detail)[]> {
	const those = phases.filter(({ kind }) => kinds.includes(kind));
	return Promise.all(
		those.map(async (phase) => ({
			phaseId: phase.id,
			phaseKind: phase.kind,
			title: phase.title,
			...(await detail(db, phase))
		}))
	);
}
