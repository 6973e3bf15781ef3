import { and, eq, ne } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { commitment } from '$lib/server/db/schema';

/** Why owners have said no, or not to that date, by the action's id: for whoever runs the workshop. */
export async function refusedReasons(
	db: Queryable,
	workshopId: string
): Promise<Record<string, string>> {
	const rows = await db
		.select({ id: commitment.actionItemId, reason: commitment.reason })
		.from(commitment)
		.where(and(eq(commitment.workshopId, workshopId), ne(commitment.reason, '')));
	return Object.fromEntries(rows.map(({ id, reason }) => [id, reason]));
}
