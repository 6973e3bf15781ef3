import type { DeskState } from '$lib/domain/workshop/deskState';
import type { Queryable } from '$lib/server/db/client';
import { attendance } from './attendance';
import { workshopState } from './workshopState';

/** What whoever runs a workshop sees; null where there is none. */
export async function deskState(
	db: Queryable,
	workshopId: string
): Promise<Omit<DeskState, 'at'> | null> {
	const [state, people] = await Promise.all([
		workshopState(db, workshopId),
		attendance(db, workshopId)
	]);
	return state && { ...state, people };
}
