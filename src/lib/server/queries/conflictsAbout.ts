import type { Queryable } from '$lib/server/db/client';
import { conflictList, type Conflict } from './conflictList';

/** The conflicts that a recommendation is one side of; what waits for people first. */
export async function conflictsAbout(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<Conflict[]> {
	const conflicts = await conflictList(db, projectId);
	return conflicts.filter(({ sides }) =>
		sides.some((side) => side.recommendationId === recommendationId)
	);
}
