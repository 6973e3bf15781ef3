import { eq } from 'drizzle-orm';
import type { DeskState } from '$lib/domain/workshop/deskState';
import type { Queryable } from '$lib/server/db/client';
import { workshop } from '$lib/server/db/schema';
import { attendance } from './attendance';
import { coverageOf } from './detail/coverageOf';
import { lastWrittenByTable } from './lastWrittenByTable';
import { notesByTable } from './notesByTable';
import { readyByTable } from './readyByTable';
import { workshopState } from './workshopState';

/** What whoever runs a workshop sees; null where there is none. */
export async function deskState(
	db: Queryable,
	workshopId: string
): Promise<Omit<DeskState, 'at'> | null> {
	const state = await workshopState(db, workshopId);
	if (!state) return null;
	const level = state.phase?.settings.level ?? null;
	const [people, notes, lastWritten, ready, coverage, [shown]] = await Promise.all([
		attendance(db, workshopId),
		notesByTable(db, workshopId, level === 'own'),
		level ? lastWrittenByTable(db, workshopId, level) : {},
		state.phase ? readyByTable(db, state.phase.id) : {},
		coverageOf(db, workshopId),
		db.select({ spotlight: workshop.spotlight }).from(workshop).where(eq(workshop.id, workshopId))
	]);
	const spotlight = shown?.spotlight ?? null;
	return { ...state, people, notes, lastWritten, ready, coverage, spotlight };
}
