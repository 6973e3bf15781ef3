import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { participant } from '$lib/server/db/schema';
import { insertWorkshopBoard } from '../insertWorkshopBoard';
import type { Entering } from './enterPhase';

/** Puts those at each table together two and two, and gives each pair a board. */
export async function formPairs({ tx, row }: Entering): Promise<void> {
	const people = await peopleAtTables(tx, row.id);
	for (const tableId of new Set(people.map((person) => person.tableId!))) {
		const table = people.filter((person) => person.tableId === tableId);
		const pairs = Math.max(1, Math.floor(table.length / 2));
		for (const [at, { id }] of table.entries()) {
			const pairNumber = (at % pairs) + 1;
			await tx.update(participant).set({ pairNumber }).where(eq(participant.id, id));
		}
		for (let pairNumber = 1; pairNumber <= pairs; pairNumber += 1)
			await insertWorkshopBoard(tx, row, { level: 'pair', tableId, pairNumber, title: '' });
	}
}

function peopleAtTables(tx: Queryable, workshopId: string) {
	return tx
		.select({
			id: participant.id,
			tableId: participant.tableId,
			sectorId: participant.sectorId
		})
		.from(participant)
		.where(
			and(
				eq(participant.workshopId, workshopId),
				isNull(participant.removedAt),
				isNotNull(participant.tableId)
			)
		)
		.orderBy(asc(participant.joinedAt), asc(participant.id));
}
