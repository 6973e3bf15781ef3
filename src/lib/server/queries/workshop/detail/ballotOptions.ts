import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { ballotOption } from '$lib/server/db/schema';

/** What is voted on or rated in a phase, in its order. */
export function ballotOptions(
	db: Queryable,
	phaseId: string
): Promise<{ id: string; label: string }[]> {
	return db
		.select({ id: ballotOption.id, label: ballotOption.label })
		.from(ballotOption)
		.where(eq(ballotOption.phaseId, phaseId))
		.orderBy(asc(ballotOption.position));
}
