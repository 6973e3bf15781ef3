import type { WorkshopState } from '$lib/domain/workshop/workshopState';
import type { CommandContext } from '$lib/server/context';
import { workshopState } from './workshopState';

/**
 * The workshop a participant is in, for a page that is beside its programme; null for anybody else, and
 * where there is no programme.
 */
export async function roomAround({
	db,
	actor,
	now
}: Pick<CommandContext, 'db' | 'actor' | 'now'>): Promise<WorkshopState | null> {
	if (actor.kind !== 'participant') return null;
	const state = await workshopState(db, actor.workshopId);
	const hasProgramme = state !== null && state.otherSectionKey !== null;
	return hasProgramme ? { at: now.getTime(), ...state } : null;
}
