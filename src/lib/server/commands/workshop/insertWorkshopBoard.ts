import { and, eq, isNull } from 'drizzle-orm';
import type { SectionDraft } from '$lib/board';
import type { BoardLevel } from '$lib/domain/workshop/boardLevel';
import type { SectionPlan } from '$lib/domain/workshop/sectionPlan';
import type { Queryable } from '$lib/server/db/client';
import { board } from '$lib/server/db/schema';
import { insertBoard } from '../insertBoard';
import type { WorkshopRow } from './facilitated';

export interface WorkshopBoard {
	level: BoardLevel;
	tableId?: string;
	pairNumber?: number;
	participantId?: string;
	title: string;
}

/**
 * Makes one of a workshop's boards, with the sections all of them have; none where it stands already.
 *
 * @returns Its id.
 */
export async function insertWorkshopBoard(
	tx: Queryable,
	{ id: workshopId, projectId, sections }: Pick<WorkshopRow, 'id' | 'projectId' | 'sections'>,
	{ level, tableId, pairNumber, participantId, title }: WorkshopBoard
): Promise<string> {
	const [standing] = await tx
		.select({ id: board.id })
		.from(board)
		.where(
			and(
				eq(board.workshopId, workshopId),
				eq(board.level, level),
				tableId ? eq(board.tableId, tableId) : isNull(board.tableId),
				pairNumber ? eq(board.pairNumber, pairNumber) : isNull(board.pairNumber),
				participantId ? eq(board.participantId, participantId) : isNull(board.participantId)
			)
		);
	if (standing) return standing.id;
	const boardId = await insertBoard(tx, {
		projectId,
		workshopId,
		title,
		sections: sections.map(draftOf)
	});
	await tx
		.update(board)
		.set({ level, tableId, pairNumber, participantId })
		.where(eq(board.id, boardId));
	return boardId;
}

function draftOf({ key, title, recommendationId }: SectionPlan): SectionDraft {
	const subject = recommendationId && { kind: 'recommendation' as const, id: recommendationId };
	return subject ? { key, title, subject } : { key, title };
}
