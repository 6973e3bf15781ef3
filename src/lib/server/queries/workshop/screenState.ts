import { eq } from 'drizzle-orm';
import type { ScreenState } from '$lib/domain/workshop/screenState';
import type { Queryable } from '$lib/server/db/client';
import { workshop } from '$lib/server/db/schema';
import { workshopSectors } from '../workshopDetail';
import { attendance } from './attendance';
import { workshopState } from './workshopState';

/** What the room sees of a workshop; null where there is none. */
export async function screenState(
	db: Queryable,
	workshopId: string
): Promise<Omit<ScreenState, 'at'> | null> {
	const [found] = await db
		.select({ spotlight: workshop.spotlight, projectId: workshop.projectId })
		.from(workshop)
		.where(eq(workshop.id, workshopId));
	if (!found) return null;
	const [state, people, sectors] = await Promise.all([
		workshopState(db, workshopId),
		attendance(db, workshopId),
		workshopSectors(db, found.projectId, workshopId)
	]);
	return state && { ...state, people, sectors, spotlight: found.spotlight };
}
