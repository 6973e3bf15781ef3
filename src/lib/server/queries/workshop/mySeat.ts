import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Seat } from '$lib/domain/workshop/seat';
import type { Queryable } from '$lib/server/db/client';
import { board, participant, sector, workshopTable } from '$lib/server/db/schema';

/** Where a participant sits, and the boards that are theirs; null where there is no such person. */
export async function mySeat(db: Queryable, participantId: string): Promise<Seat | null> {
	const [found] = await db
		.select({
			participant,
			tableNumber: workshopTable.number,
			hostId: workshopTable.hostId,
			sectorName: sector.name,
			sectorSign: sector.sign
		})
		.from(participant)
		.innerJoin(sector, eq(sector.id, participant.sectorId))
		.leftJoin(workshopTable, eq(workshopTable.id, participant.tableId))
		.where(eq(participant.id, participantId));
	if (!found) return null;
	const { id, workshopId, tableId, pairNumber, mixedTableId, isLeader, firstName } =
		found.participant;
	const mine = [eq(board.participantId, id), eq(board.level, 'plenum')];
	if (tableId) mine.push(eq(board.tableId, tableId));
	const boards = await db
		.select({ id: board.id, level: board.level, pairNumber: board.pairNumber })
		.from(board)
		.where(and(eq(board.workshopId, workshopId), isNull(board.deletedAt), or(...mine)));
	const [mixed] = mixedTableId
		? await db
				.select({ number: workshopTable.number })
				.from(workshopTable)
				.where(inArray(workshopTable.id, [mixedTableId]))
		: [];
	const boardAt = (level: string, pair: number | null = null) =>
		boards.find((one) => one.level === level && one.pairNumber === pair)?.id ?? null;
	return {
		participantId: id,
		firstName,
		sector: { id: found.participant.sectorId, name: found.sectorName, sign: found.sectorSign },
		table: tableId && found.tableNumber ? { id: tableId, number: found.tableNumber } : null,
		mixedTable: mixedTableId && mixed ? { id: mixedTableId, number: mixed.number } : null,
		pairNumber,
		isHost: found.hostId === id,
		isLeader,
		boards: {
			own: boardAt('own'),
			pair: pairNumber === null ? null : boardAt('pair', pairNumber),
			table: boardAt('table'),
			plenum: boardAt('plenum')
		}
	};
}
