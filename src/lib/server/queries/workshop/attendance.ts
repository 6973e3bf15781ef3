import { and, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { participant } from '$lib/server/db/schema';

/** How many take part, and how many of them sit at each table (by its id). */
export async function attendance(
	db: Queryable,
	workshopId: string
): Promise<{ count: number; byTable: Record<string, number> }> {
	const rows = await db
		.select({ tableId: participant.tableId })
		.from(participant)
		.where(and(eq(participant.workshopId, workshopId), isNull(participant.removedAt)));
	const byTable: Record<string, number> = {};
	for (const { tableId } of rows) if (tableId) byTable[tableId] = (byTable[tableId] ?? 0) + 1;
	return { count: rows.length, byTable };
}
