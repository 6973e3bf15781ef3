import { eq } from 'drizzle-orm';
import type { ScreenState } from '$lib/domain/workshop/screenState';
import type { Queryable } from '$lib/server/db/client';
import { workshop } from '$lib/server/db/schema';
import { attendance } from './attendance';
import { workshopState } from './workshopState';

/** What the room sees of a workshop; null where there is none. */
export async function screenState(
	db: Queryable,
	workshopId: string
): Promise<Omit<ScreenState, 'at'> | null> {
	const [state, people, [found]] = await Promise.all([
		workshopState(db, workshopId),
		attendance(db, workshopId),
		db.select({ spotlight: workshop.spotlight }).from(workshop).where(eq(workshop.id, workshopId))
	]);
	return state && { ...state, people, spotlight: found?.spotlight ?? null };
}
