import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { mixTables } from '$lib/domain/workshop/mixTables';
import type { Queryable } from '$lib/server/db/client';
import { participant, workshopTable } from '$lib/server/db/schema';
import type { Entering } from './enterPhase';

/**
 * Sends everybody to mixed tables where actions are written, or lets them stay where they sit, as the
 * phase is set. Whoever has a place already keeps it, so that a phase that is begun again moves nobody.
 */
export async function mixRoom({ tx, row, next }: Entering): Promise<void> {
	if (next.kind !== 'actions') return;
	if (next.settings.keepsSeats) return letThemSit(tx, row.id);
	const tables = await tablesOf(tx, row.id);
	if (tables.length < 2) return;
	const people = await tx
		.select({
			id: participant.id,
			sectorId: participant.sectorId,
			tableId: participant.tableId,
			mixedTableId: participant.mixedTableId
		})
		.from(participant)
		.where(and(eq(participant.workshopId, row.id), isNull(participant.removedAt)))
		.orderBy(asc(participant.joinedAt), asc(participant.id));
	if (people.some(({ mixedTableId }) => mixedTableId !== null)) return;
	const seats = Object.fromEntries(mixTables(people, tables));
	// In one statement: the whole room waits for it.
	await tx.execute(sql`
		update participant set mixed_table_id = given.value::uuid
		from jsonb_each_text(${JSON.stringify(seats)}) given
		where participant.id = given.key::uuid`);
}

/** They may have been at mixed tables before. */
async function letThemSit(tx: Queryable, workshopId: string): Promise<void> {
	await tx
		.update(participant)
		.set({ mixedTableId: null })
		.where(and(eq(participant.workshopId, workshopId), isNotNull(participant.mixedTableId)));
}

async function tablesOf(tx: Queryable, workshopId: string): Promise<string[]> {
	const rows = await tx
		.select({ id: workshopTable.id })
		.from(workshopTable)
		.where(eq(workshopTable.workshopId, workshopId))
		.orderBy(asc(workshopTable.number));
	return rows.map(({ id }) => id);
}
