import { eq } from 'drizzle-orm';
import { takesLateNotes } from '$lib/domain/workshop/lateNotes';
import type { Queryable } from '$lib/server/db/client';
import { phase } from '$lib/server/db/schema';
import type { WorkshopRow } from '../facilitated';
import { closeFlows, openFlows } from '../flows';
import type { PhaseRow } from '../phasesOf';
import { endRound } from './endRound';
import { dealOut } from './dealOut';
import { formPairs } from './formPairs';
import { mixRoom } from './mixRoom';
import { openBallot } from './openBallot';

/** What a phase finds when it begins. */
export interface Entering {
	tx: Queryable;
	row: WorkshopRow;
	/** All of the programme, in order. */
	phases: readonly PhaseRow[];
	next: PhaseRow;
	now: Date;
}

/** Makes ready what a phase needs, and lets notes follow to the boards it works on. */
export async function enterPhase(entering: Entering): Promise<void> {
	const { tx, row, phases, next, now } = entering;
	const { level } = next.settings;
	await endRound(entering);
	if (!takesLateNotes(next.kind)) await closeFlows(tx, row.id);
	if (level === 'pair') await formPairs(entering);
	await dealOut(entering);
	await openBallot(entering);
	await mixRoom(entering);
	const written = lastSilent(phases, row.currentPhaseId);
	if (!written || level === 'own' || level === null) return;
	await tx
		.update(phase)
		.set({ revealedAt: written.revealedAt ?? now })
		.where(eq(phase.id, written.id));
	await openFlows(tx, row.id, level, written.anonymity === 'named');
}

/** The phase in which people last wrote alone: up to the one that runs when the next begins. */
function lastSilent(phases: readonly PhaseRow[], currentId: string | null): PhaseRow | undefined {
	const at = phases.findIndex(({ id }) => id === currentId);
	return phases.slice(0, at + 1).findLast(({ settings }) => settings.level === 'own');
}
