import { and, asc, count, eq, isNull, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { participant, workshopTable } from '$lib/server/db/schema';

/** More do not hear each other across a table; they sit there only where all tables are full. */
const TABLE_HOLDS = 12;

/**
 * Gives somebody a place: at the table where they say they sit, else at one that has room, where fewest of their sector sit, then where fewest
 * sit at all, then the lowest number. Nothing in a workshop without tables.
 */
export async function seatNewcomer(
	tx: Queryable,
	workshopId: string,
	{
		participantId,
		sectorId,
		wanted = null
	}: { participantId: string; sectorId: string; wanted?: number | null }
): Promise<string | null> {
	const ofSector = sql<number>`count(*) filter (where ${participant.sectorId} = ${sectorId})`;
	const isElsewhere = sql`${workshopTable.number} is distinct from ${wanted}::int`;
	const isFull = sql`count(${participant.id}) >= ${TABLE_HOLDS}`;
	const [table] = await tx
		.select({ id: workshopTable.id })
		.from(workshopTable)
		.leftJoin(
			participant,
			and(eq(participant.tableId, workshopTable.id), isNull(participant.removedAt))
		)
		.where(eq(workshopTable.workshopId, workshopId))
		.groupBy(workshopTable.id)
		.orderBy(
			asc(isElsewhere),
			asc(isFull),
			asc(ofSector),
			asc(count(participant.id)),
			asc(workshopTable.number)
		)
		.limit(1);
	if (!table) return null;
	await tx.update(participant).set({ tableId: table.id }).where(eq(participant.id, participantId));
	return table.id;
}
