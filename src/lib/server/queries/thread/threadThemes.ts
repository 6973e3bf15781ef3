import { and, asc, eq, sql } from 'drizzle-orm';
import type { NoteRef } from '$lib/domain/thread/noteRef';
import type { Queryable } from '$lib/server/db/client';
import { board, boardTheme, boardThemeNote } from '$lib/server/db/schema';
import { inNotes } from './inNotes';

/** A theme that notes of the thread are gathered under. */
export interface ThreadTheme {
	boardId: string;
	boardTitle: string;
	workshopId: string | null;
	themeKey: string;
	title: string;
	/** How many of the thread's notes stand there. */
	notes: number;
}

export async function threadThemes(
	db: Queryable,
	notes: readonly NoteRef[]
): Promise<ThreadTheme[]> {
	if (notes.length === 0) return [];
	return db
		.select({
			boardId: board.id,
			boardTitle: board.title,
			workshopId: board.workshopId,
			themeKey: boardTheme.themeKey,
			title: boardTheme.title,
			notes: sql<number>`count(*)::int`
		})
		.from(boardThemeNote)
		.innerJoin(
			boardTheme,
			and(
				eq(boardTheme.boardId, boardThemeNote.boardId),
				eq(boardTheme.themeKey, boardThemeNote.themeKey)
			)
		)
		.innerJoin(board, eq(board.id, boardTheme.boardId))
		.where(inNotes(boardThemeNote.boardId, boardThemeNote.noteKey, notes))
		.groupBy(board.id, boardTheme.boardId, boardTheme.themeKey)
		.orderBy(asc(board.position), asc(board.title), asc(boardTheme.position));
}
