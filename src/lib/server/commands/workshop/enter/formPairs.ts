import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { pairAcross } from '$lib/domain/workshop/pairAcross';
import type { Queryable } from '$lib/server/db/client';
import { participant } from '$lib/server/db/schema';
import { insertWorkshopBoards } from '../insertWorkshopBoard';
import type { Entering } from './enterPhase';

/** Puts those at each table together two and two, across sectors, and gives each pair a board. */
export async function formPairs({ tx, row }: Pick<Entering, 'tx' | 'row'>): Promise<void> {
	const people = await peopleAtTables(tx, row.id);
	const pairs = [...new Set(people.map(({ tableId }) => tableId!))].flatMap((tableId) =>
		pairAcross(people.filter((person) => person.tableId === tableId)).map((ids, at) => {
			return { ids, tableId, pairNumber: at + 1 };
		})
	);
	const numbers = pairs.flatMap(({ ids, pairNumber }) => ids.map((id) => [id, pairNumber]));
	// In one statement: the whole room waits for it.
	await tx.execute(sql`
		update participant set pair_number = given.value::int
		from jsonb_each_text(${JSON.stringify(Object.fromEntries(numbers))}) given
		where participant.id = given.key::uuid`);
	const boards = pairs.map(({ tableId, pairNumber }) => {
		return { level: 'pair' as const, tableId, pairNumber, title: '' };
	});
	await insertWorkshopBoards(tx, row, boards);
}

function peopleAtTables(tx: Queryable, workshopId: string) {
	return tx
		.select({
			id: participant.id,
			sectorId: participant.sectorId,
			tableId: participant.tableId
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
