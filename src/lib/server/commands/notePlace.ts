import { and, eq } from 'drizzle-orm';
import { maskCpr } from '$lib/domain/cprGuard';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { board, boardNote } from '$lib/server/db/schema';

/** Where an item was agreed; all null for one made without a board. */
export interface NotePlace {
	boardId: string | null;
	noteKey: string | null;
	workshopId: string | null;
	/** The note's words as the server last read them; null where it has not read the note yet. */
	noteText: string | null;
}

/**
 * Finds the note's board and words. A note written a moment ago may not be in the readable copy
 * yet: it can be committed all the same.
 *
 * @throws Refusal notFound for a board of another project, boardDeleted for one that is gone.
 */
export async function findNotePlace(
	db: Queryable,
	{ projectId, boardId, noteKey }: { projectId: string } & Pick<NotePlace, 'boardId' | 'noteKey'>
): Promise<NotePlace> {
	if (!boardId) return { boardId: null, noteKey: null, workshopId: null, noteText: null };
	const [found] = await db
		.select({
			workshopId: board.workshopId,
			deletedAt: board.deletedAt,
			noteText: boardNote.text
		})
		.from(board)
		.leftJoin(boardNote, and(eq(boardNote.boardId, board.id), eq(boardNote.noteKey, noteKey ?? '')))
		.where(and(eq(board.id, boardId), eq(board.projectId, projectId)));
	if (!found) throw new Refusal('notFound');
	if (found.deletedAt) throw new Refusal('boardDeleted');
	return {
		boardId,
		noteKey,
		workshopId: found.workshopId,
		noteText: found.noteText === null ? null : maskCpr(found.noteText)
	};
}
