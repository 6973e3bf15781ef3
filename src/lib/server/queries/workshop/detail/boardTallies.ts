import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm';
import type { BoardTally } from '$lib/domain/workshop/phaseDetail';
import type { Queryable } from '$lib/server/db/client';
import { board, boardNote, boardTheme, boardThemeNote } from '$lib/server/db/schema';

/** Themes and notes a room can read of one board at a time. */
const MAX_THEMES = 12;
const MAX_TEXTS = 4;

/** Notes that stand: not in the bin, and not part of another. */
const standing = (workshopId: string) =>
	and(
		eq(board.workshopId, workshopId),
		isNull(board.deletedAt),
		isNull(boardNote.deletedAt),
		isNull(boardNote.mergedInto)
	);

/** How many notes stand on each of the boards whose words are copied, by the board's id. */
export async function noteCounts(db: Queryable, workshopId: string): Promise<Map<string, number>> {
	const rows = await db
		.select({ boardId: boardNote.boardId, notes: count() })
		.from(boardNote)
		.innerJoin(board, eq(board.id, boardNote.boardId))
		.where(standing(workshopId))
		.groupBy(boardNote.boardId);
	return new Map(rows.map(({ boardId, notes }) => [boardId, notes]));
}

/** Each board's themes, the largest first. */
export async function themeCounts(
	db: Queryable,
	workshopId: string
): Promise<Map<string, BoardTally['themes']>> {
	const notes = sql<number>`count(${boardThemeNote.noteKey})::int`;
	const rows = await db
		.select({ boardId: boardTheme.boardId, title: boardTheme.title, notes })
		.from(boardTheme)
		.innerJoin(board, eq(board.id, boardTheme.boardId))
		.leftJoin(
			boardThemeNote,
			and(
				eq(boardThemeNote.boardId, boardTheme.boardId),
				eq(boardThemeNote.themeKey, boardTheme.themeKey)
			)
		)
		.where(and(eq(board.workshopId, workshopId), isNull(board.deletedAt)))
		.groupBy(boardTheme.boardId, boardTheme.themeKey)
		.orderBy(desc(notes), asc(boardTheme.position));
	const byBoard = new Map<string, BoardTally['themes']>();
	for (const { boardId, title, notes } of rows)
		byBoard.set(boardId, [...(byBoard.get(boardId) ?? []), { title, count: notes }]);
	return new Map([...byBoard].map(([id, themes]) => [id, themes.slice(0, MAX_THEMES)]));
}

/** The first notes of each board, as they stand there. */
export async function firstTexts(
	db: Queryable,
	workshopId: string
): Promise<Map<string, string[]>> {
	const rows = await db
		.select({ boardId: boardNote.boardId, text: boardNote.text })
		.from(boardNote)
		.innerJoin(board, eq(board.id, boardNote.boardId))
		.where(and(standing(workshopId), eq(board.level, 'table')))
		.orderBy(asc(boardNote.sectionKey), asc(boardNote.order));
	const byBoard = new Map<string, string[]>();
	for (const { boardId, text } of rows) {
		const texts = byBoard.get(boardId) ?? [];
		if (texts.length < MAX_TEXTS && text.trim() !== '') byBoard.set(boardId, [...texts, text]);
	}
	return byBoard;
}
