import { asc, eq } from 'drizzle-orm';
import type { ParkingDetail } from '$lib/domain/workshop/agreementDetail';
import type { Queryable } from '$lib/server/db/client';
import { parkedItem } from '$lib/server/db/schema';
import type { ProgrammePhase } from '../programmeOf';

/** What was parked, in the order in which it was; nobody's name is kept with it. */
export async function parkingDetail(
	db: Queryable,
	{ workshopId }: Pick<ProgrammePhase, 'workshopId'>
): Promise<ParkingDetail> {
	const items = await db
		.select({
			id: parkedItem.id,
			text: parkedItem.text,
			place: parkedItem.place,
			remark: parkedItem.remark
		})
		.from(parkedItem)
		.where(eq(parkedItem.workshopId, workshopId))
		.orderBy(asc(parkedItem.createdAt), asc(parkedItem.id));
	return { kind: 'parking', items };
}
