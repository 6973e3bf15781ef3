import { eq } from 'drizzle-orm';
import type { PhaseState, WorkshopState } from '$lib/domain/workshop/workshopState';
import type { Queryable } from '$lib/server/db/client';
import { workshop } from '$lib/server/db/schema';
import { phaseDetail } from './detail';
import { programmeOf, type ProgrammePhase } from './programmeOf';
import { tableStates } from './tableStates';
import { workedRecommendations } from './workedRecommendations';

/** Where a workshop is, as all its participants may know it; null where there is none. */
export async function workshopState(
	db: Queryable,
	workshopId: string
): Promise<Omit<WorkshopState, 'at'> | null> {
	const [[found], phases] = await Promise.all([
		db.select().from(workshop).where(eq(workshop.id, workshopId)),
		programmeOf(db, workshopId)
	]);
	if (!found) return null;
	const running = phases.find(({ id }) => id === found.currentPhaseId) ?? null;
	const [tables, recommendations, detail] = await Promise.all([
		tableStates(db, workshopId, phases, running),
		workedRecommendations(db, found),
		running && phaseDetail(db, running)
	]);
	return {
		id: found.id,
		title: found.title,
		code: found.code,
		isOpen: found.isOpen,
		isEnded: found.endedAt !== null,
		isRehearsal: found.isRehearsal,
		phase: running && phaseState(running, phases),
		message: found.message,
		gatheredAt: found.gatheredAt?.getTime() ?? null,
		tables,
		recommendations,
		otherSectionKey: found.sections.find((one) => one.recommendationId === null)?.key ?? null,
		detail
	};
}

function phaseState(running: ProgrammePhase, phases: readonly ProgrammePhase[]): PhaseState {
	const { id, kind, title, instruction, minutes, anonymity, settings, pausedSeconds } = running;
	return {
		id,
		number: phases.indexOf(running) + 1,
		count: phases.length,
		kind,
		title,
		instruction,
		minutes,
		anonymity,
		settings,
		endsAt: running.endsAt?.getTime() ?? null,
		pausedSeconds,
		isLocked: running.lockedAt !== null,
		isRevealed: running.revealedAt !== null
	};
}
