import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { decision } from '$lib/server/db/schema';
import { selectDecisions, type DecisionRow } from './selectDecisions';

/** All the project's decisions, wanted and made, by number. */
export function decisionLog(db: Queryable, projectId: string): Promise<DecisionRow[]> {
	return selectDecisions(db, eq(decision.projectId, projectId));
}
