import { and, asc, eq, isNull } from 'drizzle-orm';
import { isPrivateLevel } from '$lib/domain/workshop/boardLevel';
import type { BoardsDetail, BoardTally } from '$lib/domain/workshop/phaseDetail';
import type { Queryable } from '$lib/server/db/client';
import { board, boardProjection, participant, workshopTable } from '$lib/server/db/schema';
import type { ProgrammePhase } from '../programmeOf';
import { coverageOf } from './coverageOf';
import { firstTexts, noteCounts, themeCounts } from './boardTallies';

/**
 * How much stands on the boards of a workshop, table by table. Of what is written alone or in pairs
 * only the number is known; themes show as soon as a table has some, the words of notes only in a
 * gallery, where the tables show each other their boards.
 */
export async function boardsDetail(
	db: Queryable,
	{ workshopId, kind, settings }: ProgrammePhase
): Promise<BoardsDetail> {
	const showsCoverage = settings.showsCoverage || kind === 'map';
	const [tables, boards, counts, themes, texts, coverage] = await Promise.all([
		db
			.select({ id: workshopTable.id, number: workshopTable.number })
			.from(workshopTable)
			.where(eq(workshopTable.workshopId, workshopId))
			.orderBy(asc(workshopTable.number)),
		boardsOf(db, workshopId),
		noteCounts(db, workshopId),
		themeCounts(db, workshopId),
		kind === 'gallery' ? firstTexts(db, workshopId) : new Map<string, string[]>(),
		showsCoverage ? coverageOf(db, workshopId) : null
	]);
	const tally = (boardId: string): BoardTally => ({
		notes: counts.get(boardId) ?? 0,
		themes: themes.get(boardId) ?? [],
		texts: texts.get(boardId) ?? []
	});
	const { level } = settings;
	const plenum = boards.find((one) => one.level === 'plenum');
	return {
		kind: 'boards',
		plenum: plenum ? tally(plenum.id) : null,
		tables: tables.map(({ id, number: tableNumber }) => {
			const there = boards.filter((one) => (one.tableId ?? one.seatId) === id);
			if (level && isPrivateLevel(level)) {
				const few = there.filter((one) => one.level === level);
				const notes = few.reduce((sum, { noteCount }) => sum + (noteCount ?? 0), 0);
				return { tableNumber, notes, themes: [], texts: [] };
			}
			const own = there.find((one) => one.level === 'table');
			return { tableNumber, ...(own ? tally(own.id) : { notes: 0, themes: [], texts: [] }) };
		}),
		coverage
	};
}

function boardsOf(db: Queryable, workshopId: string) {
	return db
		.select({
			id: board.id,
			level: board.level,
			tableId: board.tableId,
			/** Where the one whose own it is sits. */
			seatId: participant.tableId,
			noteCount: boardProjection.noteCount
		})
		.from(board)
		.leftJoin(participant, eq(participant.id, board.participantId))
		.leftJoin(boardProjection, eq(boardProjection.boardId, board.id))
		.where(and(eq(board.workshopId, workshopId), isNull(board.deletedAt)));
}
