import { and, eq } from 'drizzle-orm';
import { boardNote, boardNoteRecommendation } from '$lib/server/db/schema';
import { isOnBoard } from './isOnBoard';

/** Joins `board_note` to `board_note_recommendation`: the note that points there, while it is on its board. */
export const noteOfLink = and(
	eq(boardNote.boardId, boardNoteRecommendation.boardId),
	eq(boardNote.noteKey, boardNoteRecommendation.noteKey),
	isOnBoard
);
