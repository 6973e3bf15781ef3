import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { participant, sector } from '$lib/server/db/schema';

/** Those who take part, in the order in which they came; names are for whoever runs it alone. */
export function deskPeople(db: Queryable, workshopId: string) {
	return db
		.select({
			id: participant.id,
			firstName: participant.firstName,
			tableId: participant.tableId,
			isLeader: participant.isLeader,
			sectorName: sector.name,
			sectorSign: sector.sign
		})
		.from(participant)
		.innerJoin(sector, eq(sector.id, participant.sectorId))
		.where(and(eq(participant.workshopId, workshopId), isNull(participant.removedAt)))
		.orderBy(asc(participant.joinedAt), asc(participant.id));
}

export type DeskPerson = Awaited<ReturnType<typeof deskPeople>>[number];
