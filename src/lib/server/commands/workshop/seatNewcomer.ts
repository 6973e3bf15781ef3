import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { participant, workshopTable } from '$lib/server/db/schema';

/**
 * Gives somebody a place: where fewest of their sector sit, then where fewest sit at all, then the
 * lowest number. Nothing in a workshop without tables.
 */
export async function seatNewcomer(
	tx: Queryable,
	workshopId: string,
	{ participantId, sectorId }: { participantId: string; sectorId: string }
): Promise<string | null> {
	const ofSector = sql<number>`count(*) filter (where ${participant.sectorId} = ${sectorId})`;
	const [table] = await tx
		.select({ id: workshopTable.id })
		.from(workshopTable)
		.leftJoin(
			participant,
			and(eq(participant.tableId, workshopTable.id), isNull(participant.removedAt))
		)
		.where(eq(workshopTable.workshopId, workshopId))
		.groupBy(workshopTable.id)
		.orderBy(asc(ofSector), asc(count(participant.id)), asc(workshopTable.number))
		.limit(1);
	if (!table) return null;
	await tx.update(participant).set({ tableId: table.id }).where(eq(participant.id, participantId));
	return table.id;
}
