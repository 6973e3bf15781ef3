import { and, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { parkedItem } from '$lib/server/db/schema';

const unplaced = (workshopId: string) =>
	and(eq(parkedItem.workshopId, workshopId), isNull(parkedItem.place));

/** @throws Refusal `stillParked` with how many parked things of the workshop lack a place. */
export async function refuseUnplaced(tx: Queryable, workshopId: string): Promise<void> {
	const number = await tx.$count(parkedItem, unplaced(workshopId));
	if (number > 0) throw new Refusal('stillParked', { params: { number } });
}

/** Gives what is parked without a place to the project leads. */
export async function placeTheRest(
	tx: Queryable,
	workshopId: string,
	placedAt: Date
): Promise<void> {
	await tx.update(parkedItem).set({ place: 'projectLeads', placedAt }).where(unplaced(workshopId));
}
