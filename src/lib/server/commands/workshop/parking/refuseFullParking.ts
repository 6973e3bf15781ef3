import { eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { parkedItem } from '$lib/server/db/schema';

/** A parking with more on it is not read any more. */
const MAX_PARKED = 200;

/** @throws Refusal `tooLong` where the workshop's parking takes no more in. */
export async function refuseFullParking(tx: Queryable, workshopId: string): Promise<void> {
	const parked = await tx.$count(parkedItem, eq(parkedItem.workshopId, workshopId));
	if (parked >= MAX_PARKED) throw new Refusal('tooLong');
}
