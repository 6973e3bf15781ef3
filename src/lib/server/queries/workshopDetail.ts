import { and, asc, count, eq, isNull, notInArray, or } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, participant, sector, workshop } from '$lib/server/db/schema';

/** One workshop; null where the project has none with that id. */
export async function workshopDetail(db: Queryable, projectId: string, workshopId: string) {
	const [found] = await db
		.select()
		.from(workshop)
		.where(and(eq(workshop.id, workshopId), eq(workshop.projectId, projectId)));
	return found ?? null;
}

/** How many from each of the project's sectors are in; a sector nobody has come from counts 0. */
export function workshopSectors(db: Queryable, projectId: string, workshopId: string) {
	return db
		.select({
			id: sector.id,
			name: sector.name,
			sign: sector.sign,
			participants: count(participant.id)
		})
		.from(sector)
		.leftJoin(
			participant,
			and(
				eq(participant.sectorId, sector.id),
				eq(participant.workshopId, workshopId),
				isNull(participant.removedAt)
			)
		)
		.where(eq(sector.projectId, projectId))
		.groupBy(sector.id)
		.orderBy(asc(sector.position));
}

export function workshopBoards(db: Queryable, workshopId: string) {
	return (
		db
			.select({ id: board.id, title: board.title })
			.from(board)
			// People's own boards and pairs' are theirs alone.
			.where(
				and(
					eq(board.workshopId, workshopId),
					isNull(board.deletedAt),
					or(isNull(board.level), notInArray(board.level, ['own', 'pair']))
				)
			)
			.orderBy(asc(board.position), asc(board.createdAt))
	);
}

/** Those who are in, in the order in which they came; for the facilitator alone. */
export function workshopParticipants(db: Queryable, workshopId: string) {
	return db
		.select({
			id: participant.id,
			firstName: participant.firstName,
			joinedAt: participant.joinedAt,
			sectorName: sector.name,
			sectorSign: sector.sign
		})
		.from(participant)
		.innerJoin(sector, eq(sector.id, participant.sectorId))
		.where(and(eq(participant.workshopId, workshopId), isNull(participant.removedAt)))
		.orderBy(asc(participant.joinedAt));
}
