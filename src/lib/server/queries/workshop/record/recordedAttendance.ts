import { and, asc, count, eq, isNull } from 'drizzle-orm';
import type { RecordedAttendance } from '$lib/domain/workshop/workshopRecord';
import type { Queryable } from '$lib/server/db/client';
import { participant, workshopTable } from '$lib/server/db/schema';
import { workshopSectors } from '../../workshopDetail';

/** How many came, from which sectors, and where they sat; nobody's name. */
export async function recordedAttendance(
	db: Queryable,
	projectId: string,
	workshopId: string
): Promise<RecordedAttendance> {
	const [sectors, tables] = await Promise.all([
		workshopSectors(db, projectId, workshopId),
		db
			.select({ number: workshopTable.number, participants: count(participant.id) })
			.from(workshopTable)
			.leftJoin(
				participant,
				and(eq(participant.tableId, workshopTable.id), isNull(participant.removedAt))
			)
			.where(eq(workshopTable.workshopId, workshopId))
			.groupBy(workshopTable.id)
			.orderBy(asc(workshopTable.number))
	]);
	return {
		count: sectors.reduce((sum, { participants }) => sum + participants, 0),
		sectors,
		tables
	};
}
