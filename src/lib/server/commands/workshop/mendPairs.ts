import { and, asc, eq, isNull } from 'drizzle-orm';
import { joinPairs } from '$lib/domain/workshop/joinPairs';
import type { Queryable } from '$lib/server/db/client';
import { board, boardFlow, participant, phase } from '$lib/server/db/schema';
import type { WorkshopRow } from './facilitated';
import { closeFlowsOf, openFlows } from './flows';
import { insertWorkshopBoard } from './insertWorkshopBoard';

/**
 * While pairs work: whoever at a table is without a partner joins another pair, and what they wrote
 * alone follows to its board. In any other phase nothing; the next one with pairs forms them anew.
 */
export async function mendPairs(
	tx: Queryable,
	row: Pick<WorkshopRow, 'id' | 'projectId' | 'sections' | 'currentPhaseId'>,
	tableId: string
): Promise<void> {
	if (!(await pairsWork(tx, row))) return;
	const people = await tx
		.select({ id: participant.id, pairNumber: participant.pairNumber })
		.from(participant)
		.where(and(eq(participant.tableId, tableId), isNull(participant.removedAt)))
		.orderBy(asc(participant.joinedAt), asc(participant.id));
	const joined = joinPairs(people);
	if (joined.size === 0) return;
	for (const [id, pairNumber] of joined) {
		await closeFlowsOf(tx, id);
		await tx.update(participant).set({ pairNumber }).where(eq(participant.id, id));
		await insertWorkshopBoard(tx, row, { level: 'pair', tableId, pairNumber, title: '' });
	}
	const [flow] = await tx
		.select({ isNamed: boardFlow.isNamed })
		.from(boardFlow)
		.innerJoin(board, eq(board.id, boardFlow.toBoardId))
		.where(
			and(eq(boardFlow.workshopId, row.id), eq(board.level, 'pair'), eq(boardFlow.isOpen, true))
		)
		.limit(1);
	// What the others' notes do, theirs do too: hidden where they are, and nothing where nothing follows.
	if (flow) await openFlows(tx, row.id, 'pair', flow.isNamed);
}

async function pairsWork(
	tx: Queryable,
	{ currentPhaseId }: Pick<WorkshopRow, 'currentPhaseId'>
): Promise<boolean> {
	if (!currentPhaseId) return false;
	const [running] = await tx
		.select({ settings: phase.settings })
		.from(phase)
		.where(and(eq(phase.id, currentPhaseId), isNull(phase.endedAt)));
	return running?.settings.level === 'pair';
}
