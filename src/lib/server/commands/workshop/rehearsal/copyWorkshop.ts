import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, phase, workshopRecommendation, workshopTable } from '$lib/server/db/schema';
import { insertWithFreeCode } from '../../createWorkshop';
import { draftOf } from '../draftOf';
import type { WorkshopRow } from '../facilitated';
import { insertWorkshopBoard } from '../insertWorkshopBoard';
import { phasesOf } from '../phasesOf';

/**
 * Copies a workshop as it was planned: programme, tables, recommendations, and boards with the same
 * sections; nothing of what has happened in it.
 *
 * @returns The copy's id. It is open: whoever rehearses comes in at once.
 */
export async function copyWorkshop(
	tx: Queryable,
	real: WorkshopRow,
	{ projectId, title }: { projectId: string; title: string }
): Promise<string> {
	const { heldOn, startMinute, place, anonymity, sections } = real;
	const planned = { heldOn, startMinute, place, anonymity, sections };
	const id = await insertWithFreeCode(tx, {
		...planned,
		...{ projectId, title, isOpen: true, isRehearsal: true }
	});
	const phases = await phasesOf(tx, real.id);
	if (phases.length > 0)
		await tx
			.insert(phase)
			.values(phases.map((row, position) => ({ ...draftOf(row), workshopId: id, position })));
	const worked = await tx
		.select()
		.from(workshopRecommendation)
		.where(eq(workshopRecommendation.workshopId, real.id));
	if (worked.length > 0)
		await tx
			.insert(workshopRecommendation)
			.values(worked.map((row) => ({ ...row, workshopId: id, isFull: false })));
	await copyRoom(tx, real.id, { id, projectId, sections });
	return id;
}

async function copyRoom(
	tx: Queryable,
	realId: string,
	copy: Pick<WorkshopRow, 'id' | 'projectId' | 'sections'>
): Promise<void> {
	const boards = await tx
		.select({ level: board.level, title: board.title, number: workshopTable.number })
		.from(board)
		.leftJoin(workshopTable, eq(workshopTable.id, board.tableId))
		.where(and(eq(board.workshopId, realId), inArray(board.level, ['plenum', 'table'])))
		.orderBy(asc(workshopTable.number));
	for (const { level, number, title } of boards) {
		if (level === 'plenum') await insertWorkshopBoard(tx, copy, { level, title });
		if (level !== 'table' || number === null) continue;
		const [table] = await tx
			.insert(workshopTable)
			.values({ workshopId: copy.id, number })
			.returning({ id: workshopTable.id });
		if (table) await insertWorkshopBoard(tx, copy, { level, tableId: table.id, title });
	}
}
