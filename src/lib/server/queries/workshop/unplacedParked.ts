import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { parkedItem } from '$lib/server/db/schema';

/** What is parked and has no place yet, in the order in which it was parked. */
export function unplacedParked(
	db: Queryable,
	workshopId: string
): Promise<{ id: string; text: string }[]> {
	return db
		.select({ id: parkedItem.id, text: parkedItem.text })
		.from(parkedItem)
		.where(and(eq(parkedItem.workshopId, workshopId), isNull(parkedItem.place)))
		.orderBy(asc(parkedItem.createdAt), asc(parkedItem.id));
}
