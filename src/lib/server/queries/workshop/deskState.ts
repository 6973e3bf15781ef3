import type { DeskState } from '$lib/domain/workshop/deskState';
import type { Queryable } from '$lib/server/db/client';
import { attendance } from './attendance';
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
	const isSilent = state.phase?.settings.level === 'own';
	const [people, notes, ready] = await Promise.all([
		attendance(db, workshopId),
		notesByTable(db, workshopId, isSilent),
		state.phase ? readyByTable(db, state.phase.id) : {}
	]);
	return { ...state, people, notes, ready };
}
