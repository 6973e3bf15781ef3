import { and, eq, inArray } from 'drizzle-orm';
import { newBoardUpdate, type SectionDraft } from '$lib/board';
import type { BoardLevel } from '$lib/domain/workshop/boardLevel';
import type { SectionPlan } from '$lib/domain/workshop/sectionPlan';
import type { Queryable } from '$lib/server/db/client';
import { board } from '$lib/server/db/schema';
import { insertBoards } from '../insertBoard';
import type { WorkshopRow } from './facilitated';

export interface WorkshopBoard {
	level: BoardLevel;
	tableId?: string;
	pairNumber?: number;
	participantId?: string;
	title: string;
}

type Room = Pick<WorkshopRow, 'id' | 'projectId' | 'sections'>;

/** Makes one of a workshop's boards, with the sections all of them have; none where it stands already. */
export function insertWorkshopBoard(
	tx: Queryable,
	room: Room,
	wanted: WorkshopBoard
): Promise<void> {
	return insertWorkshopBoards(tx, room, [wanted]);
}

/** The same for many at once: a phase that needs forty boards begins as soon as one that needs none. */
export async function insertWorkshopBoards(
	tx: Queryable,
	{ id: workshopId, projectId, sections }: Room,
	wanted: readonly WorkshopBoard[]
): Promise<void> {
	const levels = [...new Set(wanted.map(({ level }) => level))];
	if (levels.length === 0) return;
	const standing = await tx
		.select({
			level: board.level,
			tableId: board.tableId,
			pairNumber: board.pairNumber,
			participantId: board.participantId
		})
		.from(board)
		.where(and(eq(board.workshopId, workshopId), inArray(board.level, levels)));
	const taken = new Set(standing.map(placeOf));
	const missing = wanted.filter((one) => !taken.has(placeOf(one)));
	const rows = missing.map((one) => ({ ...one, workshopId }));
	await insertBoards(tx, projectId, rows, newBoardUpdate(sections.map(draftOf)));
}

/** Where a board stands, as one word: there is one of each. */
function placeOf({
	level,
	tableId,
	pairNumber,
	participantId
}: Pick<typeof board.$inferInsert, 'level' | 'tableId' | 'pairNumber' | 'participantId'>): string {
	return [level, tableId, pairNumber, participantId].join('/');
}

function draftOf({ key, title, recommendationId }: SectionPlan): SectionDraft {
	const subject = recommendationId && { kind: 'recommendation' as const, id: recommendationId };
	return subject ? { key, title, subject } : { key, title };
}
