import { asc, eq, inArray } from 'drizzle-orm';
import type { TableState } from '$lib/domain/workshop/workshopState';
import type { Queryable } from '$lib/server/db/client';
import { phaseDeal, phaseTable, workshopTable } from '$lib/server/db/schema';
import type { ProgrammePhase } from './programmeOf';

/** The tables of a workshop, with what each was dealt last, up to the phase that runs. */
export async function tableStates(
	db: Queryable,
	workshopId: string,
	phases: readonly ProgrammePhase[],
	running: ProgrammePhase | null
): Promise<TableState[]> {
	const begun = running ? phases.slice(0, phases.indexOf(running) + 1).map(({ id }) => id) : [];
	const [tables, revealed, dealt] = await Promise.all([
		db
			.select({
				id: workshopTable.id,
				number: workshopTable.number,
				hostId: workshopTable.hostId
			})
			.from(workshopTable)
			.where(eq(workshopTable.workshopId, workshopId))
			.orderBy(asc(workshopTable.number)),
		running
			? db
					.select({ tableId: phaseTable.tableId, revealedAt: phaseTable.revealedAt })
					.from(phaseTable)
					.where(eq(phaseTable.phaseId, running.id))
			: [],
		begun.length > 0 ? db.select().from(phaseDeal).where(inArray(phaseDeal.phaseId, begun)) : []
	]);
	const last = begun.findLast((id) => dealt.some(({ phaseId }) => phaseId === id));
	return tables.map((table) => ({
		...table,
		isRevealed: revealed.some(({ tableId, revealedAt }) => tableId === table.id && revealedAt),
		recommendationIds: dealt
			.filter(({ phaseId, tableId }) => phaseId === last && tableId === table.id)
			.map(({ recommendationId }) => recommendationId)
	}));
}
