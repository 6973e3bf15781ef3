import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { workshopTable } from '$lib/server/db/schema';

/** The numbers of a workshop's tables, in order; none in a workshop without. */
export async function tableNumbers(db: Queryable, workshopId: string): Promise<number[]> {
	const rows = await db
		.select({ number: workshopTable.number })
		.from(workshopTable)
		.where(eq(workshopTable.workshopId, workshopId))
		.orderBy(asc(workshopTable.number));
	return rows.map(({ number }) => number);
}
