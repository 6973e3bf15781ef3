import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { participant, phaseReady } from '$lib/server/db/schema';

/** How many at each table (by its id) have said "klar" in a phase. */
export async function readyByTable(
	db: Queryable,
	phaseId: string
): Promise<Record<string, number>> {
	const rows = await db
		.select({ tableId: participant.tableId, count: sql<number>`count(*)::int` })
		.from(phaseReady)
		.innerJoin(participant, eq(participant.id, phaseReady.participantId))
		.where(
			and(
				eq(phaseReady.phaseId, phaseId),
				isNotNull(participant.tableId),
				isNull(participant.removedAt)
			)
		)
		.groupBy(participant.tableId);
	return Object.fromEntries(rows.map(({ tableId, count }) => [tableId, count]));
}
