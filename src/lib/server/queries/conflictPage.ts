import type { Queryable } from '$lib/server/db/client';
import { conflictDecisions } from './conflictDecisions';
import { conflictList } from './conflictList';

/** One conflict of the project's sources with all that was decided of it; null where there is none. */
export async function conflictPage(db: Queryable, projectId: string, key: string) {
	const [conflicts, history] = await Promise.all([
		conflictList(db, projectId),
		conflictDecisions(db, projectId, key)
	]);
	const conflict = conflicts.find((candidate) => candidate.key === key);
	return conflict ? { conflict, history } : null;
}
